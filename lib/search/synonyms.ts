/** Words that people use for those of the pages, from content/synonyms.yaml. */
import { stemmer as englishStem } from '@orama/stemmers/english'
import type { SpokenWords } from '#lib/content/pages'
import { groupBy } from '#lib/group-by'
import type { Locale } from '#lib/locales'
import { beginningsOf, type Dictionary } from '#lib/search/compounds'
import { askedIn, fold } from '#lib/search/tokens'
import { isStopWord } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'

/** One way to say something: each word by its folded stems; and the words of the pages for it. */
export type SynonymGroup = { said: string[][]; means: string[]; isEnglish: boolean }

/** The groups of a language; words with a space between are also one word, and what is meant may be said with an error. */
export function synonymGroups(synonyms: SpokenWords[], locale: Locale): SynonymGroup[] {
  return [...synonyms, ...whatIsMeant(synonyms)].flatMap(({ language, words, means }) => {
    const meaning = askedIn(means.normalize('NFC')).filter((word) => !isStopWord(word, locale))
    const ways = words
      .map((said) => askedIn(said.normalize('NFC')))
      .flatMap((said) => (said.length > 1 ? [said, [said.join('')]] : [said]))
    const isEnglish = language === 'en'
    return ways.map((said) => ({
      said: said.map((word) => (isEnglish ? [englishKey(word)] : foldedStems(word, locale))),
      means: meaning,
      isEnglish,
    }))
  })
}

/** What is meant says itself, so that it is heard with an error too: 'lönesubvention', which the pages have in longer words only. */
function whatIsMeant(synonyms: SpokenWords[]): SpokenWords[] {
  const meant = synonyms.flatMap(({ language, means }) =>
    language !== 'en' && !means.includes(' ') ? [{ language, words: [means], means }] : [],
  )
  return [...new Map(meant.map((one) => [one.means, one])).values()]
}

/** What the parts of a compound may be: words of the pages and words that have synonyms. */
export function spokenDictionary(
  synonyms: SpokenWords[],
  { locale, beginnings, isStem, isPart }: Known,
): Dictionary {
  const said = new Set(singleWords(synonyms).flatMap((word) => stemsOf(word, locale)))
  const isKnown = (stem: string) => isStem(stem) || isPart(stem) || said.has(stem)
  return { isKnown, beginnings: new Set([...beginnings, ...beginningsOf(said)]) }
}

type Known = {
  locale: Locale
  beginnings: Set<string>
  isStem: (stem: string) => boolean
  isPart: (stem: string) => boolean
}

/** The words of synonyms of one word, without dots, by their first letter. */
export function saidWordsOf(synonyms: SpokenWords[]): Map<string, string[]> {
  const said = new Set(singleWords([...synonyms, ...whatIsMeant(synonyms)]).map(fold))
  return groupBy([...said], (word) => word.charAt(0))
}

function singleWords(synonyms: SpokenWords[]): string[] {
  return synonyms
    .filter(({ language }) => language !== 'en')
    .flatMap(({ words }) => words.map((word) => askedIn(word.normalize('NFC'))))
    .flatMap((words) => (words.length === 1 ? words : []))
}

/** The groups by each stem that their first word may have. */
export function groupsByStem(groups: SynonymGroup[]): Map<string, SynonymGroup[]> {
  const byStem = new Map<string, SynonymGroup[]>()
  for (const group of groups)
    for (const stem of group.said[0] ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), group])
  return byStem
}

/** The groups that a part of a compound says, by its stem. */
export function groupsOfPart(stem: string, groups: Map<string, SynonymGroup[]>): SynonymGroup[] {
  return (groups.get(fold(stem)) ?? []).filter(({ said }) => said.length === 1)
}

/** An English word as the groups have it: marked, as it is no word of the pages. */
export function englishKey(word: string): string {
  return `en ${englishStem(word)}`
}

/** The stems of a word without dots. */
export function foldedStems(word: string, locale: Locale): string[] {
  return [...new Set(stemsOf(word, locale).map(fold))]
}
