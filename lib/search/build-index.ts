/** From the pages of a language to the index of their words. */
import {
  allPages,
  allSynonyms,
  type Edition,
  type Page,
  type SpokenWords,
} from '#lib/content/pages'
import { isWorthReading } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import {
  type BuildMemory,
  hashOf,
  newMemory,
  rememberedPage,
  rememberedParts,
  rememberedStems,
} from '#lib/search/build-memory'
import { beginningsOf, partsOf } from '#lib/search/compounds'
import { factLines } from '#lib/search/fact-lines'
import { countsOf, type FieldCounts, fields, fieldTextsOf } from '#lib/search/fields'
import { lexiconOf } from '#lib/search/lexicon'
import { type PageHead, pageBodyOf, pageHeadOf } from '#lib/search/page-entry'
import { postingsOf } from '#lib/search/postings'
import type { IndexData } from '#lib/search/search-index'
import { placesOfTerms, termWeights } from '#lib/search/term-weights'
import { trigramsOf, trigramWeights } from '#lib/search/trigrams'
import { numberInWords } from '#lib/search/words'

/** What the index of a language is made from. With the same `key` it is the same. */
export type Inputs = {
  edition: Edition
  locale: Locale
  pages: Page[]
  /** Of each page the hash of its texts and facts. */
  hashes: string[]
  heads: PageHead[]
  synonyms: SpokenWords[]
  key: string
}

/** What is read of an edition before anything is counted: no text of a page is opened. */
export function inputsOf(edition: Edition, locale: Locale): Inputs {
  const pages = allPages(edition, locale).filter(isWorthReading)
  const hashes = pages.map((page) => hashOfPage(edition, page))
  const sections = new Map(pages.map(({ key, navTitle }) => [key, navTitle]))
  const heads = pages.map((page) => pageHeadOf(edition, page, sections))
  const synonyms = allSynonyms(edition, locale)
  const key = hashOf(JSON.stringify([hashes, heads, synonyms]))
  return { edition, locale, pages, hashes, heads, synonyms, key }
}

/** By the hash of the file that it is written in, where it has one. */
function hashOfPage(edition: Edition, page: Page): string {
  const { textHash } = page
  return hashOf(
    JSON.stringify(textHash ? [textHash, factLines(edition, page)] : fieldTextsOf(edition, page)),
  )
}

/** With a memory of the build before, what has not changed is not looked at again; the index is the same without it. */
export function buildIndex(inputs: Inputs, memory = newMemory()): IndexData {
  const { edition, locale, pages, hashes, heads, synonyms } = inputs
  const rememberedAll = pages.map((page, at) =>
    rememberedPage(memory, hashes[at] ?? '', {
      counts: () => countsOf(fieldTextsOf(edition, page)),
      body: () => pageBodyOf(edition, page),
    }),
  )
  const counts = rememberedAll.map((page) => page.counts)
  const stems = stemsOfWords(counts, locale, memory)
  const terms = placesOfTerms(termsOfWords(stems, locale, memory))
  const trigrams = placesOfTerms(new Map([...stems.keys()].map((word) => [word, trigramsOf(word)])))
  return {
    locale,
    pages: heads,
    bodies: rememberedAll.map(({ body }) => Buffer.from(body)),
    synonyms,
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
