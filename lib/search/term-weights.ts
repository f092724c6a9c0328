/** What each term is worth on each page: Okapi BM25 by field, added up (Robertson and Zaragoza 2009). How rare a term is comes in with the query. */
import { type FieldCounts, fields } from '#lib/search/fields'
import type { Row } from '#lib/search/postings'
import { bm25, fieldWeights } from '#lib/search/weights'

/** The terms of each word by their places. */
export type TermsOfWords = { ids: Map<string, number>; ofWord: Map<string, Uint32Array> }

type WordCount = FieldCounts['body'][number]

/** From the terms of each word to their places, in the order of the terms. */
export function placesOfTerms(terms: Map<string, string[]>): TermsOfWords {
  const names = [...new Set([...terms.values()].flat())].sort()
  const ids = new Map(names.map((name, id) => [name, id]))
  const places = (own: string[]) => Uint32Array.from(own, (term) => ids.get(term) ?? 0)
  return { ids, ofWord: new Map([...terms].map(([word, own]) => [word, places(own)])) }
}

/** The weights of the terms of each page. */
export function termWeights(pages: FieldCounts[], terms: TermsOfWords): Row[] {
  const averages = fields.map(
    (field) => pages.reduce((sum, page) => sum + lengthOf(page[field]), 0) / (pages.length || 1),
  )
  const counts = new Float64Array(terms.ids.size)
  const totals = new Float64Array(terms.ids.size)
  return pages.map((page) => {
    const ofPage: number[] = []
    for (const [at, field] of fields.entries()) {
      const ofField = count(page[field], terms, counts)
      const norm = normOf(lengthOf(page[field]), averages[at] ?? 0)
      for (const id of ofField) {
        if (totals[id] === 0) ofPage.push(id)
        totals[id] = (totals[id] ?? 0) + fieldWeights[field] * told(counts[id] ?? 0, norm, bm25.d)
        counts[id] = 0
      }
    }
    return rowOf(ofPage, totals)
  })
}

/** Adds how often each term stands. Gives the terms. */
export function count(
  words: WordCount[],
  { ofWord }: TermsOfWords,
  into: Float64Array,
  times = 1,
): number[] {
  const found: number[] = []
  for (const [word, often] of words)
    for (const id of ofWord.get(word) ?? []) {
      if (into[id] === 0) found.push(id)
      into[id] = (into[id] ?? 0) + often * times
    }
  return found
}

/** What was added up for these terms, as a row; the sums are empty again after it. */
export function rowOf(terms: number[], sums: Float64Array): Row {
  const ids = Uint32Array.from(terms)
  const weights = Float32Array.from(ids, (id) => sums[id] ?? 0)
  for (const id of ids) sums[id] = 0
  return { ids, weights }
}

/** How much a count tells, the less the more there already are. */
export function told(often: number, norm: number, least = 0): number {
  return least + (often * (bm25.k + 1)) / (often + bm25.k * norm)
}

/** The longer a text is beside the others, the less a word of it tells. */
export function normOf(length: number, average: number): number {
  return 1 - bm25.b + (bm25.b * length) / (average || 1)
}

function lengthOf(words: WordCount[]): number {
  return words.reduce((sum, [, often]) => sum + often, 0)
}
