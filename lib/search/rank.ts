/** The pages of one language that a query means, best first. */
import { likeness } from '#lib/search/likeness'
import type { Marker } from '#lib/search/marker'
import { addMatches, best, type Hit, highest, hitsByWords, noMatches } from '#lib/search/matches'
import type { Meaning } from '#lib/search/meaning'
import { lineOf } from '#lib/search/names'
import { phraseLikeness } from '#lib/search/phrase'
import { headOf, type SearchIndex } from '#lib/search/search-index'
import { trigramScores } from '#lib/search/trigrams'
import type { Variants } from '#lib/search/weighted-terms'
import { grades, matching } from '#lib/search/weights'

export type Ranking = {
  hits: Hit[]
  /** From 0 to 1: how much of the query the best page has, as it was meant. */
  certainty: number
}

/** Pages that are looked at more closely than by their words. */
const closely = 60

/** Hits of a query, best first, at equal scores in the order of the tree. `text` is the clean query, `marker` its own. */
export function rank(text: string, meaning: Meaning, index: SearchIndex, marker: Marker): Ranking {
  const matches = noMatches(index)
  const rarities = meaning.words.map((word) => addMatches(matches, word, index))
  const sum = rarities.reduce((total, rarity) => total + rarity, 0)
  const byWords = hitsByWords(matches, sum, index)
  const nearest = byWords.slice(0, closely)
  const titled = new Map(
    nearest.map(({ id }) => [id, titleLikeness(id, meaning.words, index)] as const),
  )
  const asked = { asked: meaning.words.length, locale: index.locale }
  // They only gain by it, so the others stay behind them.
  const graded = nearest
    .map(({ id, score }) => {
      // One word has none beside it.
      const phrase = asked.asked < 2 ? 0 : phraseLikeness(headOf(index, id), marker, asked)
      const title = titled.get(id) ?? 0
      return { id, score: score * (1 + grades.titled * title + grades.phrase * phrase) }
    })
    .sort(best)
    .concat(byWords.slice(closely))
  const named = index.named.get(lineOf(text)) ?? []
  const filled = [...titled].flatMap(([id, likeness]) => (likeness === 1 ? [id] : []))
  return {
    hits: first(named, first(filled, fused(graded, meaning, index))),
    certainty: highest(matches.sure) / (sum || 1),
  }
}

/** From 0 to 1: how much the query is one of the page's names, in whatever forms. */
function titleLikeness(id: number, words: Variants[], { pages }: SearchIndex): number {
  return Math.max(0, ...(pages[id]?.names ?? []).map((name) => likeness(name, words)))
}

/** The words' scores with those of the trigrams; only pages that the words found. */
function fused(hits: Hit[], { asked }: Meaning, index: SearchIndex): Hit[] {
  const scores = trigramScores(asked, index.trigrams, index.pages.length)
  const alike = hits.map(({ id }) => (scores[id] ?? 0) * (index.pages[id]?.grade ?? 1))
  const mostAlike = Math.max(...alike) || 1
  const most = hits[0]?.score || 1
  return hits
    .map(({ id, score }, at) => ({
      id,
      score: score / most + (matching.trigrams * (alike[at] ?? 0)) / mostAlike,
    }))
    .sort(best)
}

/** The pages whose name was typed come first, whatever else. */
function first(pages: number[], hits: Hit[]): Hit[] {
  if (pages.length === 0) return hits
  const isFirst = ({ id }: Hit) => pages.includes(id)
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))]
}
