/** Where a query says something that has a synonym. */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { distance } from 'fastest-levenshtein'
import type { Locale } from '#lib/locales'
import { foldedStems, type SynonymGroup } from '#lib/search/synonyms'
import { fold } from '#lib/search/tokens'
import { qualities } from '#lib/search/weights'

/** A place among the words of a query where a group is said, in so many words. */
type Saying = { at: number; length: number; group: SynonymGroup; quality: number }

/** Words of at least this length are also heard at the end of a compound: 'virkailija' in 'työvoimavirkailija'. */
const shortestTail = 6

/** Every group said in a row of words. `known` are the words that pages have: the others are heard with errors and at the end too. */
export function sayingsIn(words: string[], known: boolean[], index: Heard): Saying[] {
  const { groups, locale } = index
  const stems = words.map((word) => foldedStems(word, locale))
  const own = groups.filter(({ isEnglish }) => !isEnglish)
  const english = groups.filter(({ isEnglish }) => isEnglish)
  const said = [
    ...placesOf(own, stems, (stem, of) => of.includes(stem)),
    ...placesOf(
      english,
      words.map((word) => [englishStem(word)]),
      (stem, of) => of.includes(stem),
    ),
  ]
  const whole = new Set(
    said.flatMap(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
  )
  const isUnheard = ({ at, length }: Saying) => length === 1 && !known[at] && !whole.has(at)
  const tails = placesOf(
    own,
    stems,
    (stem, own) => stem.length >= shortestTail && own.some((one) => one.endsWith(stem)),
  )
  const spelled = words.map((word, at) => (known[at] ? [] : spelledStems(word, index)))
  const misspelt = placesOf(own, spelled, (stem, own) => own.includes(stem))
  return [
    ...said.filter((saying) => !isWithinLonger(saying, said)),
    ...withQuality(tails.filter(isUnheard), qualities.synonymTail),
    ...withQuality(misspelt.filter(isUnheard), qualities.synonymNear),
  ]
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

type Heard = { groups: SynonymGroup[]; locale: Locale; saidWords: Map<string, string[]> }

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

function placesOf(
  groups: SynonymGroup[],
  stems: string[][],
  isSaid: (stem: string, own: string[]) => boolean,
): Saying[] {
  const isAt = (said: string[], own: string[] = []) => said.some((stem) => isSaid(stem, own))
  return groups.flatMap((group) =>
    stems.flatMap((_, at) =>
      group.said.every((said, index) => isAt(said, stems[at + index]))
        ? [{ at, length: group.said.length, group, quality: qualities.synonym }]
        : [],
    ),
  )
}
