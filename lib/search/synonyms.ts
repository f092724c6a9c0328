/** Words that people use for those of the pages, from content/synonyms.yaml. */
import type { Synonym } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { beginningsOf, type Dictionary } from '#lib/search/compounds'
import { askedIn, fold } from '#lib/search/tokens'
import type { Vocabulary } from '#lib/search/vocabulary'
import { isStopWord } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'

/** One way to say something: each word by its folded stems; and the words of the pages for it. */
export type SynonymGroup = { said: string[][]; means: string[] }

/** A place among the words of a query where a group is said, in so many words. */
type Saying = { at: number; length: number; group: SynonymGroup }

/** Words of at least this length are also heard at the end of a compound: 'virkailija' in 'työvoimavirkailija'. */
const shortestTail = 6

/** The groups of a language; words with a space between are also one word. */
export function synonymGroups(synonyms: Synonym[], locale: Locale): SynonymGroup[] {
  return synonyms.flatMap(({ words, means }) => {
    const meaning = askedIn(means.normalize('NFC')).filter((word) => !isStopWord(word, locale))
    const ways = words
      .map((said) => askedIn(said.normalize('NFC')))
      .flatMap((said) => (said.length > 1 ? [said, [said.join('')]] : [said]))
    return ways.map((said) => ({
      said: said.map((word) => foldedStems(word, locale)),
      means: meaning,
    }))
  })
}

/** What the parts of a compound may be: words of the pages and words that have synonyms. */
export function spokenDictionary(
  synonyms: Synonym[],
  { locale, stems, parts, beginnings }: Vocabulary,
): Dictionary {
  const said = synonyms
    .flatMap(({ words }) => words.map((word) => askedIn(word.normalize('NFC'))))
    .filter((words) => words.length === 1)
  const saidStems = new Set(said.flat().flatMap((word) => stemsOf(word, locale)))
  const isKnown = (stem: string) => stems.has(stem) || parts.has(stem) || saidStems.has(stem)
  return { isKnown, beginnings: new Set([...beginnings, ...beginningsOf(saidStems)]) }
}

/** The groups that a part of a compound says, by its stem. */
export function groupsOfPart(stem: string, groups: SynonymGroup[]): SynonymGroup[] {
  return groups.filter(({ said }) => said.length === 1 && said[0]?.includes(fold(stem)))
}

/** Every group said in a row of words. `known` are the words that pages have: in the others, groups are heard at the end too. */
export function sayingsIn(
  words: string[],
  known: boolean[],
  groups: SynonymGroup[],
  locale: Locale,
): Saying[] {
  const stems = words.map((word) => foldedStems(word, locale))
  const said = placesOf(groups, stems, (stem, own) => own.includes(stem))
  const whole = new Set(
    said.flatMap(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
  )
  const tails = placesOf(
    groups,
    stems,
    (stem, own) => stem.length >= shortestTail && own.some((one) => one.endsWith(stem)),
  )
  return [
    ...said,
    ...tails.filter(({ at, length }) => length === 1 && !known[at] && !whole.has(at)),
  ]
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
        ? [{ at, length: group.said.length, group }]
        : [],
    ),
  )
}

function foldedStems(word: string, locale: Locale): string[] {
  return [...new Set(stemsOf(word, locale).map(fold))]
}
