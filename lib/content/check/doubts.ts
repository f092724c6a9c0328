/** What makes one doubt that a pair that nobody has confirmed yet says the same. Word lists cannot tell, so these are warnings, and confirming silences them. */
import { isUnconfirmed, standingsOf } from '#lib/content/check/agreement'
import { type Counterparts, counterpartsOf } from '#lib/content/check/counterparts'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales, type Pair } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import { countTurns, turns } from '#lib/text/small-words'

/** Named as in the messages. */
export type Doubt = 'negation' | 'only' | 'names' | 'length' | 'sentences'

/** From this length on, in characters, two lengths can be compared. */
const shortest = 80

/** A text is seldom so many times as long as its counterpart. */
const longest = 1.7

/** Warnings for the pairs that wait for somebody's confirmation, among the pages of which that is a problem. */
export function checkDoubts(pages: CompleteFolder[], problems: Problem[]): Problem[] {
  const open = new Set(problems.filter(isUnconfirmed).map(({ file }) => folderOf(file)))
  return pages
    .filter(({ key }) => open.has(key))
    .flatMap((page) =>
      standingsOf(counterpartsOf(page), page.agreed ?? { blocks: [] })
        .filter(([, standing]) => standing !== 'agreed')
        .flatMap(([pair]) => doubtsOf(pair).map((doubt) => told(pair, doubt))),
    )
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}

function told({ fi, sv }: Counterparts, doubt: Doubt): Problem {
  return problem(sv.place, 'maybeDiffers', { doubt, where: `${fi.place.file}:${fi.place.line}` })
}

/** What is doubted of a pair, in the order of the messages. */
export function doubtsOf({ fi, sv }: Counterparts): Doubt[] {
  const texts = { fi: fi.text, sv: sv.text }
  const sentences = locales.map((locale) => sentencesIn(texts[locale]))
  const found: Record<Doubt, boolean> = {
    negation: isTurned(texts, 'negation'),
    only: isTurned(texts, 'only'),
    names: locales.some((locale) => namesIn(texts[locale]).some((name) => isMissing(name, texts))),
    length: isUneven(texts),
    sentences: Math.max(...sentences) - Math.min(...sentences) >= 2,
  }
  return doubts.filter((one) => found[one])
}

const doubts: Doubt[] = [...turns, 'names', 'length', 'sentences']

function isTurned(texts: Pair, turn: (typeof turns)[number]): boolean {
  const [fi, sv] = locales.map((locale) => countTurns(texts[locale], turn, locale) > 0)
  return fi !== sv
}

function isUneven(texts: Pair): boolean {
  const lengths = locales.map((locale) => texts[locale].length)
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  return most >= shortest && most > least * longest
}

function sentencesIn(text: string): number {
  return text.split(/(?<=\p{Ll}{2}[.!?])\s+(?=\p{Lu})/u).length
}

/** Names that are written alike in every language: those of several capitals. */
function namesIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? []
}

function isMissing(name: string, texts: Pair): boolean {
  return locales.some((locale) => !texts[locale].includes(name))
}
