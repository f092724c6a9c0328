/** Where a query says something that has a synonym. */
import { distance } from 'fastest-levenshtein'
import type { Locale } from '#lib/locales'
import { englishKey, foldedStems, type SynonymGroup } from '#lib/search/synonyms'
import { fold } from '#lib/search/tokens'
import { qualities } from '#lib/search/weights'

/** A place among the words of a query where a group is said, in so many words. */
type Saying = { at: number; length: number; group: SynonymGroup; quality: number }

/** Words of at least this length are also heard at the end of a compound: 'virkailija' in 'työvoimavirkailija'. */
const shortestTail = 6

/** Every group said in a row of words. `known` are the words that pages have: the others are heard with errors and at the end too. */
export function sayingsIn(words: string[], known: boolean[], index: Heard): Saying[] {
  const { locale } = index
  const stems = words.map((word) => foldedStems(word, locale))
  const english = words.map((word) => [englishKey(word)])
  const said = [...placesOf(index, stems), ...placesOf(index, english)]
  const whole = new Set(
    said.flatMap(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
  )
  const isUnheard = ({ at, length }: Saying) => length === 1 && !whole.has(at)
  const ofUnknown = (formsOf: (word: string, at: number) => string[]) =>
    placesOf(
      index,
      words.map((word, at) => (known[at] ? [] : formsOf(word, at))),
    ).filter(isUnheard)
  const tails = ofUnknown((_, at) => (stems[at] ?? []).flatMap(tailsOf))
  const misspelt = ofUnknown((word) => spelledStems(word, index))
  return [
    ...said.filter((saying) => !isWithinLonger(saying, said)),
    ...withQuality(tails, qualities.synonymTail),
    ...withQuality(misspelt, qualities.synonymNear),
  ]
}

/** The ends of a stem that may be a word of their own. */
function tailsOf(stem: string): string[] {
  const count = Math.max(0, stem.length - shortestTail)
  return Array.from({ length: count }, (_, at) => stem.slice(at + 1))
}

function withQuality(sayings: Saying[], quality: number): Saying[] {
  return sayings.map((saying) => ({ ...saying, quality }))
}

/** 'Personal' of 'söker personal' is no word of its own. */
function isWithinLonger({ at, length }: Saying, all: Saying[]): boolean {
  return all.some(
    (other) => other.length > length && other.at <= at && at + length <= other.at + other.length,
  )
}

type Heard = {
  groups: Map<string, SynonymGroup[]>
  locale: Locale
  saidWords: Map<string, string[]>
}

/** The stems of the words that are one letter away, two in a long word. */
function spelledStems(word: string, { saidWords, locale }: Heard): string[] {
  const plain = fold(word)
  if (plain.length < 5 || plain.length > 40) return []
  const most = plain.length >= 9 ? 2 : 1
  const forms = [plain, ...foldedStems(word, locale)]
  const near = (saidWords.get(plain.charAt(0)) ?? []).filter(
    (said) =>
      said.length >= 5 &&
      forms.some(
        (form) => Math.abs(said.length - form.length) <= most && distance(said, form) <= most,
      ),
  )
  return near.flatMap((said) => foldedStems(said, locale))
}

/** Where each word of a group is said, by the stems that the words may have. */
function placesOf({ groups }: Heard, stems: string[][]): Saying[] {
  return stems.flatMap((own, at) => {
    const begun = new Set(own.flatMap((stem) => groups.get(stem) ?? []))
    return [...begun]
      .filter(({ said }) =>
        said.every((one, index) => one.some((stem) => stems[at + index]?.includes(stem))),
      )
      .map((group) => ({ at, length: group.said.length, group, quality: qualities.synonym }))
  })
}
