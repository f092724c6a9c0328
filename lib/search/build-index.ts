/** From the pages of a language to the index of their words. */
import { allPages, allSynonyms, type Edition } from '#lib/content/pages'
import { isWorthReading } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import {
  type BuildMemory,
  newMemory,
  rememberedCounts,
  rememberedParts,
  rememberedStems,
} from '#lib/search/build-memory'
import { beginningsOf, partsOf } from '#lib/search/compounds'
import { type FieldCounts, fields, fieldTextsOf } from '#lib/search/fields'
import { lexiconOf } from '#lib/search/lexicon'
import { pageBodyOf, pageHeadOf } from '#lib/search/page-entry'
import { postingsOf } from '#lib/search/postings'
import type { IndexData } from '#lib/search/search-index'
import { placesOfTerms, termWeights } from '#lib/search/term-weights'
import { trigramsOf, trigramWeights } from '#lib/search/trigrams'
import { numberInWords } from '#lib/search/words'

/** With a memory of the build before, what has not changed is not looked at again; the index is the same without it. */
export function buildIndex(edition: Edition, locale: Locale, memory = newMemory()): IndexData {
  const pages = allPages(edition, locale).filter(isWorthReading)
  const counts = pages.map((page) => rememberedCounts(memory, fieldTextsOf(edition, page)))
  const stems = stemsOfWords(counts, locale, memory)
  const terms = placesOfTerms(termsOfWords(stems, locale, memory))
  const trigrams = placesOfTerms(new Map([...stems.keys()].map((word) => [word, trigramsOf(word)])))
  const sections = new Map(pages.map(({ key, navTitle }) => [key, navTitle]))
  return {
    locale,
    pages: pages.map((page) => pageHeadOf(edition, page, sections)),
    bodies: pages.map((page) => Buffer.from(JSON.stringify(pageBodyOf(edition, page)))),
    synonyms: allSynonyms(edition, locale),
    lexicon: lexiconOf(stems, locale),
    terms: postingsOf(terms.ids, termWeights(counts, terms)),
    trigrams: postingsOf(trigrams.ids, trigramWeights(counts, trigrams)),
  }
}

function stemsOfWords(
  pages: FieldCounts[],
  locale: Locale,
  memory: BuildMemory,
): Map<string, string[]> {
  const stems = new Map<string, string[]>()
  for (const page of pages)
    for (const field of fields)
      for (const [word] of page[field])
        if (!stems.has(word)) stems.set(word, rememberedStems(memory, word, locale))
  return stems
}

/** The index terms of each word: its stems, the number that it says, and the parts that other words of the pages have. */
function termsOfWords(
  stemsOfWord: Map<string, string[]>,
  locale: Locale,
  memory: BuildMemory,
): Map<string, string[]> {
  const all = new Set([...stemsOfWord.values()].flat())
  const dictionary = { beginnings: beginningsOf(all), seen: new Map() }
  const parts = rememberedParts(memory, all, (word) => {
    const own = stemsOfWord.get(word) ?? []
    const isKnown = (stem: string) => all.has(stem) && !own.includes(stem)
    return partsOf(word, locale, { ...dictionary, isKnown }).map((part) => `~${part}`)
  })
  return new Map(
    [...stemsOfWord].map(([word, own]) => {
      const number = numberInWords(word, locale)
      return [word, [...own, ...(number ? [number] : []), ...parts(word)]]
    }),
  )
}
