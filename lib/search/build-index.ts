/** From the pages of a language to the index of their words. */
import type { Locale } from '#lib/locales'
import { type BuildMemory, hashOf, noMemory, type PageFindings } from '#lib/search/build-memory'
import { beginningsOf, partsOf } from '#lib/search/compounds'
import { countsOf, type FieldTexts } from '#lib/search/fields'
import type { Inputs } from '#lib/search/index-inputs'
import { lexiconOf } from '#lib/search/lexicon'
import { pageBodyOf } from '#lib/search/page-entry'
import { movedWords, newVocabulary, pageWordsOf } from '#lib/search/page-words'
import { postingsOf } from '#lib/search/postings'
import type { IndexData } from '#lib/search/search-index'
import { termWeights } from '#lib/search/term-weights'
import { termsOfWords } from '#lib/search/terms-of-words'
import { saidOf } from '#lib/search/tokens'
import { touchedBy } from '#lib/search/touched-words'
import { trigramsOf, trigramWeights } from '#lib/search/trigrams'
import { numberInWords } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'

/** The places of the pages that a memory does not have. */
export function newPages({ hashes }: Inputs, before = noMemory): number[] {
  return [...hashes.keys()].filter((at) => !before.pages.has(hashes[at] ?? ''))
}

/** The index, and what the next build need not find out again. `texts` are those of the new pages, by their places. With the memory of the build before the index is the same as without. */
export function buildIndex(
  inputs: Inputs,
  texts: Map<number, FieldTexts>,
  before = noMemory,
): { index: IndexData; memory: BuildMemory } {
  const { locale, hashes, heads, synonyms } = inputs
  const { pages, words, places } = pagesOf(inputs, texts, before)
  const cut = cutWords(words, places, before, locale)
  const { stems, parts } = cut
  const counts = pages.map((page) => page.words)
  const terms = termsOfWords(words.map((word, at) => termsOf(word, stems[at], parts[at], locale)))
  const trigrams = termsOfWords(words.map(trigramsOf))
  return {
    index: {
      locale,
      pages: heads,
      bodies: pages.map(({ body }) => body),
      synonyms,
      lexicon: lexiconOf(words, stems, locale),
      terms: postingsOf(terms.ids, termWeights(counts, terms)),
      trigrams: postingsOf(trigrams.ids, trigramWeights(counts, trigrams, words)),
    },
    memory: {
      words,
      ...cut,
      pages: new Map(pages.map((page, at) => [hashes[at] ?? '', page])),
    },
  }
}

/** The stems of all words, and the parts that each has among these. `places` has the place of each word in the memory, or -1. */
function cutWords(
  words: string[],
  places: Int32Array,
  before: BuildMemory,
  locale: Locale,
): Pick<BuildMemory, 'stems' | 'parts' | 'dictionary'> {
  const stems = words.map(
    (word, at) => before.stems[places[at] ?? -1] ?? stemsOf(saidOf(word, locale), locale),
  )
  const all = new Set(stems.flat())
  const dictionary = hashOf([...all].sort().join(' '))
  const split = splitter(stems, all, locale)
  const isTouched =
    dictionary === before.dictionary
      ? () => false
      : touchedBy(new Set(before.stems.flat()), all, locale)
  const parts = words.map((word, at) => {
    const known = before.parts[places[at] ?? -1]
    return known && !isTouched(word) ? known : split(word, at)
  })
  return { stems, parts, dictionary }
}

/** The words of all pages, and of each its place in the memory, or -1. Only pages that are not in the memory are read. */
function pagesOf({ hashes }: Inputs, texts: Map<number, FieldTexts>, before: BuildMemory) {
  const vocabulary = newVocabulary()
  const moved = new Int32Array(before.words.length).fill(-1)
  const pages = hashes.map((hash, at): PageFindings => {
    const known = before.pages.get(hash)
    if (known) return { ...known, words: movedWords(known.words, before.words, moved, vocabulary) }
    const own = texts.get(at)
    if (!own) throw new RangeError(`The texts of page ${at} are missing`)
    const body = Buffer.from(JSON.stringify(pageBodyOf(own)))
    return { words: pageWordsOf(vocabulary, countsOf(own)), body }
  })
  const places = new Int32Array(vocabulary.words.length).fill(-1)
  for (const [old, now] of moved.entries()) if (now >= 0) places[now] = old
  return { pages, words: vocabulary.words, places }
}

/** Finds the parts of words that other words of the pages have. */
function splitter(
  stems: string[][],
  all: Set<string>,
  locale: Locale,
): (word: string, at: number) => string[] {
  const dictionary = { beginnings: beginningsOf(all), seen: new Map() }
  return (word, at) => {
    const own = stems[at] ?? []
    const isKnown = (stem: string) => all.has(stem) && !own.includes(stem)
    return partsOf(word, locale, { ...dictionary, isKnown }).map((part) => `~${part}`)
  }
}

/** The index terms of a word: its stems, the number that it says, and its parts. */
function termsOf(
  word: string,
  stems: string[] = [],
  parts: string[] = [],
  locale: Locale,
): string[] {
  const number = numberInWords(word, locale)
  return [...stems, ...(number ? [number] : []), ...parts]
}
