/** What each term is worth on each page: Okapi BM25 by field, added up (Robertson and Zaragoza 2009). How rare a term is comes in with the query. */
import { fields } from '#lib/search/fields'
import { eachField, type PageWords } from '#lib/search/page-words'
import type { Row } from '#lib/search/postings'
import type { TermsOfWords } from '#lib/search/terms-of-words'
import { bm25, fieldWeights } from '#lib/search/weights'

/** The weights of the terms of each page. */
export function termWeights(pages: PageWords[], terms: TermsOfWords): Row[] {
  const lengths = pages.map(lengthsOf)
  const averages = fields.map(
    (_, field) => lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0) / (pages.length || 1),
  )
  const counts = new Float64Array(terms.ids.size)
  const totals = new Float64Array(terms.ids.size)
  return pages.map((page, at) => {
    const ofPage: number[] = []
    eachField(page, (field, start, end) => {
      const norm = normOf(lengths[at]?.[field] ?? 0, averages[field] ?? 0)
      const weight = fieldWeights[fields[field] ?? 'body']
      for (const id of count(page, { start, end, times: 1 }, terms, counts)) {
        if (totals[id] === 0) ofPage.push(id)
        totals[id] = (totals[id] ?? 0) + weight * told(counts[id] ?? 0, norm, bm25.d)
        counts[id] = 0
      }
    })
    return rowOf(ofPage, totals)
  })
}

/** Adds how often each term stands in a part of the page's words. Gives the terms that were not there before. */
export function count(
  page: PageWords,
  { start, end, times }: { start: number; end: number; times: number },
  { starts, places }: TermsOfWords,
  into: Float64Array,
): number[] {
  const found: number[] = []
  for (let at = start; at < end; at += 2) {
    const word = page[at] ?? 0
    const often = (page[at + 1] ?? 0) * times
    const last = starts[word + 1] ?? 0
    for (let place = starts[word] ?? 0; place < last; place++) {
      const id = places[place] ?? 0
      if (into[id] === 0) found.push(id)
      into[id] = (into[id] ?? 0) + often
    }
  }
  return found
}

/** What was added up for these terms, as a row; the sums are empty again after it. */
export function rowOf(terms: number[], sums: Float64Array): Row {
  const ids = new Uint32Array(terms)
  const weights = new Float32Array(ids.length)
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    weights[at] = sums[id] ?? 0
    sums[id] = 0
  }
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

/** How many words each field has. */
function lengthsOf(page: PageWords): number[] {
  const lengths: number[] = []
  eachField(page, (field, start, end) => {
    let sum = 0
    for (let at = start; at < end; at += 2) sum += page[at + 1] ?? 0
    lengths[field] = sum
  })
  return lengths
}
