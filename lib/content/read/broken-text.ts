/** Text that something else than a writer has broken: versions that were not joined, letters that another program garbled. */
import type { ProblemId, Values } from '#lib/problems/problems'

export type Broken = { index: number; id: ProblemId; values: Values }

/** Lines that git leaves between two versions. */
const conflict = /^(?:(?:<{7}|>{7}|={7}|\|{7})(?: .*)?|(?:<{7}|>{7})[\w/-]+)$/gm

/** Two bytes of UTF-8 that were read as two letters of Western Europe: 'Ã¤' for 'ä', 'â€“' for '–'. */
const doubled =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â[\u0080-\u009f\u20ac][\u0080-\u00bf\u0152\u0153\u0161\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/

/** Signs that only look like letters and digits: two in one, as wide as Chinese ones, of mathematics. No search and no screen reader takes them for what they look like. */
const likeness = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|\ud835[\udc00-\udfff]/

/** A Cyrillic or Greek letter within a word of ours. */
const foreign =
  /[A-Za-zÅÄÖåäö][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][A-Za-zÅÄÖåäö]/

/** Letters of a word of ours as another system's alphabet has them: 'hyv„„', 'hyvŠŠ', 'hyv‰‰', 'hyv├ñ├ñ', 'hyvÀÀ'. */
const otherAlphabet =
  /[A-Za-zÅÄÖåäö][„‰†]|[a-zåäö][ŠÀŽ](?![a-zåäö]{3})|[\u2500-\u257f][A-Za-zÅÄÖåäöñÑ\u00b6\u00d1\u00f1]|[\uff61-\uff9f]/

/** Such letters, the sign for what cannot be read or shown, and a letter of a program's own font. */
const signs = `${doubled.source}|${likeness.source}|${foreign.source}|${otherAlphabet.source}|ï¿½|[\ufffc\ufffd\ue000-\uf8ff]`

const anySign = new RegExp(signs)

/** Words with one of them. */
const garbled = new RegExp(`\\S*(?:${signs})\\S*`, 'g')

/** What is broken in a text. */
export function brokenIn(text: string): Broken[] {
  const markers = [...text.matchAll(conflict)].map(({ index, 0: line }): Broken => {
    return { index, id: 'conflictMarker', values: { found: line.slice(0, 80) } }
  })
  if (markers.length > 0) return markers
  if (!anySign.test(text)) return []
  return [...text.matchAll(garbled)].map(({ index, 0: word }): Broken => {
    const values = { found: word.slice(0, 80), write: mended(word) }
    return { index, id: 'garbled', values }
  })
}

/** Letters that stand for the bytes 0x80 to 0x9f in Windows. */
const windows = '€‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const places = new Map(
  [...windows.replace(/^€/, '€\u0081')].map((letter, index) => [letter, 0x80 + index]),
)

/** The word as it was, or 'none' when it cannot be told. */
function mended(word: string): string {
  if (likeness.test(word)) return word.normalize('NFKC').slice(0, 80)
  const bytes = [...word].map((letter) => places.get(letter) ?? letter.charCodeAt(0))
  if (bytes.some((byte) => byte > 0xff)) return 'none'
  const text = new TextDecoder('utf-8').decode(Uint8Array.from(bytes))
  return text.includes('\ufffd') ? 'none' : text.slice(0, 80)
}
