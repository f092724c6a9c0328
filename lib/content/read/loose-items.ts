/** Items of lists that are not read as such: bullets of word processors, letters, and marks without a space after them. */
import type { Prose } from '#lib/content/read/prose'

/** A line of a paragraph. */
export type Line = { text: string; offset: number; prose: Prose }

/** What a line is meant to be, and how it is written. */
export type Kind = [kind: string, write?: string] | undefined

/** `text` is the line without the spaces before it. */
export function looseItem(line: Line, text: string, before?: Line, after?: Line): Kind {
  return itemOf(text) ?? itemAlone(line, text) ?? itemAmong(line, text, before, after)
}

/** Bullets of word processors, and marks of lists with a no-break space or a tab after them. */
const bullet =
  /^[•●○◦∙▪▫■□◆◇‣⁃➢➤✓✔►▶·*+-](?=[\u00a0])[\u00a0\s]*|^[•●○◦∙▪▫■□◆◇‣⁃➢➤➔→⇒✓✔►▶·]\s*(?=\S)|^o\t+/u

function itemOf(text: string): Kind {
  const mark = bullet.exec(text)?.[0]
  if (mark !== undefined) return ['list', `- ${text.slice(mark.length)}`]
  const [, number, rest = ''] = /^(\d{1,3}[.)])\u00a0\s*(.*)/.exec(text) ?? []
  return number !== undefined && !isMonth(rest) ? ['list', `${number} ${rest}`] : undefined
}

/** One item by itself, where a paragraph starts; a word such as '-keskus' may be part of another. */
function itemAlone({ offset, prose }: Line, text: string): Kind {
  if (offset !== prose.offset) return undefined
  const [, mark = '', rest = ''] =
    /^([-+](?=\p{Lu}|\p{Ll}+ )|\d{1,3}[.)](?=\p{Lu}))(.*)/u.exec(text) ?? []
  return mark === '' ? undefined : ['list', `${/\d/.test(mark) ? mark : '-'} ${rest}`]
}

/** Marks that only several lines make a list: dashes, letters, and marks without a space. */
const among = [
  /^[–—][ \u00a0]?(?=\S)/,
  /^[-*+](?=\p{L})/u,
  /^\d{1,3}[.)](?=\p{L})/u,
  /^\p{Ll}\)[ \u00a0]+(?=\S)/u,
  /^o +(?=\S)/,
]

function itemAmong({ text: own }: Line, text: string, ...around: (Line | undefined)[]): Kind {
  const mark = among.find((one) => one.test(text))
  if (!mark || !own) return undefined
  const others = around.flatMap((line) => (line ? [line.text.replace(/^[ \t\ue000]+/, '')] : []))
  // What is said in a conversation starts with a dash too, and ends as a sentence does.
  const isSaid =
    mark === among[0] && [text, ...others].some((one) => mark.test(one) && /[.!?…”"]\s*$/.test(one))
  if (isSaid || !others.some((one) => mark.test(one))) return undefined
  const number = /^\d{1,3}[.)]/.exec(text)?.[0] ?? '-'
  return isMonth(text.replace(mark, ''))
    ? undefined
    : ['list', `${number} ${text.replace(mark, '')}`]
}

function isMonth(text: string): boolean {
  return /^\p{Ll}+kuu|^(?:jan|febr|mars|apr|maj|jun|jul|aug|sept|okt|nov|dec)/u.test(text)
}
