/** How well the pages match the words of a query, before anything else is known of them. */
import { eachPage } from '#lib/search/postings'
import type { SearchIndex } from '#lib/search/search-index'
import type { Variants } from '#lib/search/weighted-terms'
import { matching } from '#lib/search/weights'

/** `id` is the page's place in the index. */
export type Hit = { id: number; score: number }

/** Of each page the score of the words, and how much of the query it has: of all that is looked for, and of what was surely meant. */
export type Matches = { score: Float64Array; covered: Float64Array; sure: Float64Array }

/** Matches of no word yet. */
export function noMatches({ pages }: SearchIndex): Matches {
  const perPage = () => new Float64Array(pages.length)
  return { score: perPage(), covered: perPage(), sure: perPage() }
}

/** Adds the matches of one word. Gives its rarity: a word that most pages have says little of what is looked for. */
export function addMatches(
  matches: Matches,
  { terms, quality }: Variants,
  { terms: postings, pages }: SearchIndex,
): number {
  const best = Math.max(0, ...terms.values())
  const scores = new Float64Array(pages.length)
  const worths = new Float64Array(pages.length)
  for (const [term, worth] of terms)
    eachPage(postings, term, (page, weight) => {
      addTo(scores, page, weight * worth)
      worths[page] = Math.max(worths[page] ?? 0, worth / best)
    })
  const having = worths.reduce((total, worth) => total + worth, 0)
  const rarity = Math.log(1 + pages.length / (1 + having))
  for (const [page, worth] of worths.entries()) {
    if (worth === 0) continue
    addTo(matches.score, page, (scores[page] ?? 0) * rarity)
    addTo(matches.covered, page, rarity * worth)
    addTo(matches.sure, page, rarity * worth * quality)
  }
  return rarity
}

/** The pages that have enough of the query, best first. */
export function hitsByWords(
  { score, covered }: Matches,
  sum: number,
  { pages }: SearchIndex,
): Hit[] {
  const least = highest(covered) * matching.cutOff
  const hits: Hit[] = []
  for (const [id, own] of covered.entries())
    if (own > 0 && own >= least)
      hits.push({
        id,
        score: (score[id] ?? 0) * (own / sum) ** matching.coverage * (pages[id]?.grade ?? 1),
      })
  return hits.sort(best)
}

function addTo(sums: Float64Array, page: number, more: number): void {
  sums[page] = (sums[page] ?? 0) + more
}

/** The highest of some numbers from 0 on. */
export function highest(numbers: Float64Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0)
}

/** Best first, at equal scores in the order of the tree. */
export function best(a: Hit, b: Hit): number {
  return b.score - a.score || a.id - b.id
}
