/** Rule: a block is not the same in both languages. Names, figures, addresses and what phrases.yaml lists may be. */
import { plainWords } from '#lib/content/check/wording'
import type { CompleteFolder } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Block } from '#lib/content/read/structure'
import type { Pair } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import type { Phrase } from '#lib/schema/page'

/** As much of a text as tells which one it is. */
const shownLength = 60

/** The blocks that nobody has translated, of texts whose blocks correspond. */
export function checkSameText({ texts }: CompleteFolder, phrases: Phrase[]): Problem[] {
  const { fi, sv } = texts
  return sv.structure.blocks.flatMap((block, index) => {
    const other = fi.structure.blocks[index]
    if (!other || !isSame({ fi: other, sv: block }) || !hasWords(block, phrases)) return []
    const { file, line, column } = placeInBody(fi, other)
    const where = `${file}:${line}:${column}`
    return [
      problem(placeInBody(sv, block), 'sameText', {
        found: textOf(block).slice(0, shownLength),
        where,
      }),
    ]
  })
}

function isSame({ fi, sv }: Pair<Block>): boolean {
  return textOf(fi) === textOf(sv)
}

/** What is said, without code: a program's words are alike everywhere. */
function textOf({ words, cells }: Block): string {
  const said = words.flatMap(({ from, text }) => (from === 'code' ? [] : [text]))
  return plainWords(cells ? cells.join(' ') : said.join(''))
}

/** Words in small letters, at least as many as with capitals: 'Omnia koulutus Oy' is a name. Addresses and listed phrases are no words. */
function hasWords(block: Block, phrases: Phrase[]): boolean {
  const rest = phrases.reduce((text, phrase) => text.replaceAll(phrase.text, ' '), textOf(block))
  const words = rest.split(/\s+/).filter((word) => !/[@/]|\p{L}\.\p{L}/u.test(word))
  const count = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length
  const small = count(/(?<![\p{L}\p{N}-])\p{Ll}{3,}/u)
  return small > 0 && small >= count(/^\P{L}*\p{Lu}/u)
}
