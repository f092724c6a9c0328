/** Pages by the runs of three letters of their words: what word knowledge does not reach is still alike letter by letter. */
import { type FieldCounts, fields } from '#lib/search/fields'
import { countOf, eachPage, type Postings, type Row } from '#lib/search/postings'
import { count, normOf, rowOf, type TermsOfWords, told } from '#lib/search/term-weights'
import { fold } from '#lib/search/tokens'
import { trigramTimes } from '#lib/search/weights'

/** The trigrams of a word with its borders: 'työ' → ' ty', 'tyo', 'yo '. */
export function trigramsOf(word: string): string[] {
  const padded = ` ${fold(word)} `
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3))
}

/** The weights of the trigrams of each page, by BM25 over the page as a whole. */
export function trigramWeights(pages: FieldCounts[], trigrams: TermsOfWords): Row[] {
  const lengths = pages.map((page) =>
    fields.reduce((sum, field) => sum + trigramTimes[field] * lettersOf(page[field]), 0),
  )
  const average = lengths.reduce((sum, length) => sum + length, 0) / (pages.length || 1)
  const counts = new Float64Array(trigrams.ids.size)
  return pages.map((page, at) => {
    const found = fields.flatMap((field) =>
      count(page[field], trigrams, counts, trigramTimes[field]),
    )
    const norm = normOf(lengths[at] ?? 0, average)
    for (const id of found) counts[id] = told(counts[id] ?? 0, norm)
    return rowOf(found, counts)
  })
}

/** As many trigrams as a word has letters. */
function lettersOf(words: FieldCounts['body']): number {
  return words.reduce((sum, [word, often]) => sum + often * word.length, 0)
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
