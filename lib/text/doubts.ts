/** What makes one doubt that two texts say the same. Word lists cannot tell for sure. */
import { locales, type Pair } from '#lib/locales'
import { countTurns, turns } from '#lib/text/small-words'

/** Named as in the messages. */
export type Doubt = 'negation' | 'only' | 'names' | 'length' | 'sentences'

/** From this length on, in characters, two lengths can be compared. */
const shortest = 80

/** A text is seldom so many times as long as its counterpart. */
const longest = 1.7

/** What is doubted of a text in both languages, in the order of the messages. */
export function doubtsOf(texts: Pair): Doubt[] {
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
