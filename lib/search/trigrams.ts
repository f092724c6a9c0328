/** Pages by the runs of three letters of their words: what word knowledge does not reach is still alike letter by letter. */
import { fields } from '#lib/search/fields'
import { eachField, type PageWords } from '#lib/search/page-words'
import { countOf, eachPage, type Postings, type Row } from '#lib/search/postings'
import { count, normOf, rowOf, told } from '#lib/search/term-weights'
import type { TermsOfWords } from '#lib/search/terms-of-words'
import { fold } from '#lib/search/tokens'
import { trigramTimes } from '#lib/search/weights'

/** The trigrams of a word with its borders: 'työ' → ' ty', 'tyo', 'yo '. */
export function trigramsOf(word: string): string[] {
  const padded = ` ${fold(word)} `
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3))
}

/** The weights of the trigrams of each page, by BM25 over the page as a whole. `words` are those that the pages have, by their places. */
export function trigramWeights(pages: PageWords[], trigrams: TermsOfWords, words: string[]): Row[] {
  const lengths = pages.map((page) => lettersOf(page, words))
  const average = lengths.reduce((sum, length) => sum + length, 0) / (pages.length || 1)
  const counts = new Float64Array(trigrams.ids.size)
  return pages.map((page, at) => {
    const found: number[] = []
    eachField(page, (field, start, end) => {
      for (const id of count(page, { start, end, times: timesOf(field) }, trigrams, counts))
        found.push(id)
    })
    const norm = normOf(lengths[at] ?? 0, average)
    for (const id of found) counts[id] = told(counts[id] ?? 0, norm)
    return rowOf(found, counts)
  })
}

/** As many trigrams as the words of a page have letters. */
function lettersOf(page: PageWords, words: string[]): number {
  let sum = 0
  eachField(page, (field, start, end) => {
    for (let at = start; at < end; at += 2)
      sum += timesOf(field) * (page[at + 1] ?? 0) * (words[page[at] ?? 0]?.length ?? 0)
  })
  return sum
}

function timesOf(field: number): number {
  return trigramTimes[fields[field] ?? 'body']
}

/** Score of every page that shares trigrams with the words. */
export function trigramScores(words: string[], grams: Postings, pages: number): Float64Array {
  const scores = new Float64Array(pages)
  for (const gram of words.flatMap(trigramsOf)) {
    const having = countOf(grams, gram)
    const rarity = Math.log(1 + (pages - having + 0.5) / (having + 0.5))
    eachPage(grams, gram, (page, weight) => {
      scores[page] = (scores[page] ?? 0) + weight * rarity
    })
  }
  return scores
}
