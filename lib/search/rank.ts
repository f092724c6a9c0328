/** The pages of one language that a query means, best first. */

import { likeness } from '#lib/search/likeness'
import type { Marker } from '#lib/search/marker'
import type { Meaning } from '#lib/search/meaning'
import { lineOf } from '#lib/search/names'
import { phraseLikeness } from '#lib/search/phrase'
import { eachPage } from '#lib/search/postings'
import { headOf, type SearchIndex } from '#lib/search/search-index'
import { trigramScores } from '#lib/search/trigrams'
import type { Variants } from '#lib/search/weighted-terms'
import { grades, matching } from '#lib/search/weights'

/** `id` is the page's place in the index. */
export type Hit = { id: number; score: number }

/** Score of the words, and how much of the query a page has: of all that is looked for, and of what was surely meant. */
type Match = { score: number; covered: number; sure: number }

export type Ranking = {
  hits: Hit[]
  /** From 0 to 1: how much of the query the best page has, as it was meant. */
  certainty: number
}

/** Pages that are looked at more closely than by their words. */
const closely = 60

/** Hits of a query, best first, at equal scores in the order of the tree. `text` is the clean query, `marker` its own. */
export function rank(text: string, meaning: Meaning, index: SearchIndex, marker: Marker): Ranking {
  const matches = new Map<number, Match>()
  const rarities = meaning.words.map((word) => addMatches(matches, word, index))
  const sum = rarities.reduce((total, rarity) => total + rarity, 0)
  const most = Math.max(0, ...Array.from(matches.values(), ({ covered }) => covered))
  const byWords = [...matches]
    .filter(([, { covered }]) => covered >= most * matching.cutOff)
    .map(([id, { score, covered }]) => ({
      id,
      score: score * (covered / sum) ** matching.coverage * (index.pages[id]?.grade ?? 1),
    }))
    .sort(best)
  const titled = new Map(
    byWords.slice(0, closely).map(({ id }) => [id, titleLikeness(id, meaning.words, index)]),
  )
  const asked = { asked: meaning.words.length, locale: index.locale }
  const graded = byWords
    .map(({ id, score }) => {
      const phrase = titled.has(id) ? phraseLikeness(headOf(index, id), marker, asked) : 0
      return {
        id,
        score: score * (1 + grades.titled * (titled.get(id) ?? 0) + grades.phrase * phrase),
      }
    })
    .sort(best)
  const named = index.named.get(lineOf(text)) ?? []
  const filled = [...titled].flatMap(([id, likeness]) => (likeness === 1 ? [id] : []))
  return {
    hits: first(named, first(filled, fused(graded, meaning, index))),
    certainty: Math.max(0, ...Array.from(matches.values(), ({ sure }) => sure)) / (sum || 1),
  }
}

function best(a: Hit, b: Hit): number {
  return b.score - a.score || a.id - b.id
}

/** Adds the matches of one word. Gives its rarity: a word that most pages have says little of what is looked for. */
function addMatches(
  matches: Map<number, Match>,
  { terms, quality }: Variants,
  { terms: postings, pages }: SearchIndex,
): number {
  const best = Math.max(0, ...terms.values())
  const found = new Map<number, { score: number; worth: number }>()
  for (const [term, worth] of terms)
    eachPage(postings, term, (page, weight) => {
      const before = found.get(page) ?? { score: 0, worth: 0 }
      found.set(page, {
        score: before.score + weight * worth,
        worth: Math.max(before.worth, worth / best),
      })
    })
  const having = [...found.values()].reduce((total, { worth }) => total + worth, 0)
  const rarity = Math.log(1 + pages.length / (1 + having))
  for (const [page, { score, worth }] of found) {
    const before = matches.get(page) ?? { score: 0, covered: 0, sure: 0 }
    matches.set(page, {
      score: before.score + score * rarity,
      covered: before.covered + rarity * worth,
      sure: before.sure + rarity * worth * quality,
    })
  }
  return rarity
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
  const isFirst = ({ id }: Hit) => pages.includes(id)
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit))]
}
