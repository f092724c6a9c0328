/** From the pages of a language to the index of their words. */
import { allPages, allSynonyms, type Edition } from '#lib/content/pages'
import { isWorthReading } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import { beginningsOf, partsOf } from '#lib/search/compounds'
import { type FieldCounts, fieldCountsOf, fields } from '#lib/search/fields'
import { lexiconOf } from '#lib/search/lexicon'
import { pageBodyOf, pageHeadOf } from '#lib/search/page-entry'
import { postingsOf } from '#lib/search/postings'
import type { IndexData } from '#lib/search/search-index'
import { placesOfTerms, termWeights } from '#lib/search/term-weights'
import { saidOf } from '#lib/search/tokens'
import { trigramsOf, trigramWeights } from '#lib/search/trigrams'
import { numberInWords } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'

export function buildIndex(edition: Edition, locale: Locale): IndexData {
  const pages = allPages(edition, locale).filter(isWorthReading)
  const counts = pages.map((page) => fieldCountsOf(edition, page))
  const stems = stemsOfWords(counts, locale)
  const terms = placesOfTerms(termsOfWords(stems, locale))
  const trigrams = placesOfTerms(new Map([...stems.keys()].map((word) => [word, trigramsOf(word)])))
  const sections = new Map(pages.map(({ key, navTitle }) => [key, navTitle]))
  return {
    locale,
    pages: pages.map((page) => pageHeadOf(edition, page, sections)),
    bodies: pages.map((page) => JSON.stringify(pageBodyOf(edition, page))),
    synonyms: allSynonyms(edition, locale),
    lexicon: lexiconOf(stems, locale),
    terms: postingsOf(terms.ids, termWeights(counts, terms)),
    trigrams: postingsOf(trigrams.ids, trigramWeights(counts, trigrams)),
  }
}

function stemsOfWords(pages: FieldCounts[], locale: Locale): Map<string, string[]> {
  const stems = new Map<string, string[]>()
  for (const page of pages)
    for (const field of fields)
      for (const [word] of page[field])
        if (!stems.has(word)) stems.set(word, stemsOf(saidOf(word, locale), locale))
  return stems
}

/** The index terms of each word: its stems, the number that it says, and the parts that other words of the pages have. */
function termsOfWords(stemsOfWord: Map<string, string[]>, locale: Locale): Map<string, string[]> {
  const all = new Set([...stemsOfWord.values()].flat())
  const beginnings = beginningsOf(all)
  return new Map(
    [...stemsOfWord].map(([word, own]) => {
      const isKnown = (stem: string) => all.has(stem) && !own.includes(stem)
      const parts = partsOf(word, locale, { isKnown, beginnings }).map((part) => `~${part}`)
      const number = numberInWords(word, locale)
      return [word, [...own, ...(number ? [number] : []), ...parts]]
    }),
  )
}
