/** Which words a compound is made of, by a dictionary of the words that the pages have. */
import type { Locale } from '#lib/locales'
import { isStopWord } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'

/** Shortest first and last part. */
export const shortestHead = 3
const shortestTail = 4

/** Shortest part that is believed when the other one is not in the dictionary. */
const sureLength = 6

/** Parts longer than this are looked at more closely only when some word of the dictionary begins alike: it saves most of the work. */
const alwaysStemmed = 5

/** Longest word that is looked into. */
const longest = 60

/** The stems that a part may have, and how the words of the pages begin. */
export type Dictionary = {
  isKnown: (stem: string) => boolean
  beginnings: Set<string>
  /** Stems of parts, for who looks into all words: the same parts come again and again. */
  seen?: Map<string, string[]>
}

/** The beginnings of stems: four letters, or all of a shorter one. */
export function beginningsOf(stems: Iterable<string>): Set<string> {
  return new Set(Array.from(stems, (stem) => stem.slice(0, 4)))
}

/** Stems of the parts of a word, each in the dictionary. Parts of parts too: 'pitkäaikaistyöttömyys' has 'aikais' and 'työttömyys'. */
export function partsOf(word: string, locale: Locale, dictionary: Dictionary): string[] {
  return splitOf(word, locale, dictionary).parts
}

/** The same; `isWhole` when both halves of the word are in the dictionary. */
export function splitOf(
  word: string,
  locale: Locale,
  dictionary: Dictionary,
): { parts: string[]; isWhole: boolean } {
  if (word.length < shortestHead + shortestTail || word.length > longest || /\d/.test(word))
    return { parts: [], isWhole: false }
  const splits = splitsOf(word, locale, dictionary)
  const whole = splits.filter((split) => split.heads.length > 0 && split.tails.length > 0)
  const believed = whole.length > 0 ? whole : splits.filter(isSure)
  return {
    parts: [...new Set(believed.flatMap(({ heads, tails }) => [...heads, ...tails]))],
    isWhole: whole.length > 0,
  }
}

type Found = { head: string; tail: string; heads: string[]; tails: string[] }

function splitsOf(word: string, locale: Locale, dictionary: Dictionary): Found[] {
  const { isKnown, beginnings, seen } = dictionary
  const isLikely = (part: string) =>
    part.length <= alwaysStemmed ||
    beginnings.has(part.slice(0, 4)) ||
    beginnings.has(part.slice(0, 3))
  const find = (part: string) =>
    isLikely(part) && !isStopWord(part, locale) ? stemsOf(part, locale) : []
  const stemsOfPart = (part: string) => {
    const stems = seen?.get(part) ?? find(part)
    seen?.set(part, stems)
    return stems
  }
  const known = (part: string) =>
    stemsOfPart(part).filter((stem) => stem.length >= shortestHead && isKnown(stem))
  return Array.from(
    { length: Math.max(0, word.length - shortestHead - shortestTail + 1) },
    (_, index) => {
      const head = word.slice(0, index + shortestHead)
      const tail = word.slice(index + shortestHead)
      return { head, tail, heads: headStems(head, locale, known), tails: known(tail) }
    },
  ).filter(({ heads, tails }) => heads.length > 0 || tails.length > 0)
}

/** The first part may have a binding letter: 'arbets-', 'pitkäaikais-'. */
function headStems(head: string, locale: Locale, known: (part: string) => string[]): string[] {
  const unbound = locale === 'sv' && /.{3}s$/.test(head) ? head.slice(0, -1) : head
  return [
    ...new Set([
      ...known(head),
      ...(unbound === head ? [] : [...known(unbound), ...known(`${unbound}e`)]),
    ]),
  ]
}

function isSure({ head, tail, heads, tails }: Found): boolean {
  return (
    (heads.length > 0 && head.length >= sureLength) ||
    (tails.length > 0 && tail.length >= sureLength)
  )
}
