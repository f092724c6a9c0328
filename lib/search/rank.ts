/** The pages of one language that a query means, best first. */
import type { Meaning } from '#lib/search/meaning'
import { likeness, lineOf } from '#lib/search/names'
import type { PageIndex } from '#lib/search/page-index'
import type { Variants } from '#lib/search/worth'

/** `id` is the page's place in the index. */
export type Hit = { id: number; score: number }

/** What is known of a page beside its words: its score is multiplied by these. */
const grades = {
  /** The query is the page's name: first, whatever else. */
  named: 100,
  /** The words of the query are those of the name: this much more for a name that they fill. */
  titled: 0.8,
  /** The query is the name in another form: 'projekten'. */
  filled: 4,
}

/** How much it matters that a page has all words of the query, rare ones more than common ones. */
const coverage = 1.5

/** Pages that have less than this part of what the best one has of the query are not shown. */
const cutOff = 0.15

/** Score of the words, and how much of the query a page has. */
type Match = { score: number; covered: number }

/** Hits of a query, best first, at equal scores in the order of the tree. `text` is the clean query. */
export function rank(text: string, { words }: Meaning, index: PageIndex): Hit[] {
  const matches = new Map<number, Match>()
  const rarities = words.reduce((sum, word) => sum + addMatches(matches, word, index), 0)
  const line = lineOf(text)
  const hits = [...matches].map(([id, { score, covered }]) => ({
    id,
    covered,
    score: score * (covered / rarities) ** coverage * gradeOf(id, line, words, index),
  }))
  hits.sort((a, b) => b.score - a.score || a.id - b.id)
  const most = hits.reduce((before, { covered }) => Math.max(before, covered), 0)
  return hits
    .filter(({ covered }) => covered >= most * cutOff)
    .map(({ id, score }) => ({ id, score }))
}

/** Adds the matches of one word. Gives its rarity: a word that most pages have says little of what is looked for. */
function addMatches(matches: Map<number, Match>, { terms }: Variants, index: PageIndex): number {
  if (terms.size === 0) return 0
  const list = [...terms.keys()]
  const found = index.engine.search(list.join(' '), {
    tokenize: () => list,
    boostTerm: (term) => terms.get(term) ?? 0,
  })
  const best = Math.max(...terms.values())
  const closenesses = found.map(
    ({ queryTerms }) => Math.max(...queryTerms.map((term) => terms.get(term) ?? 0)) / best,
  )
  const rarity = Math.log(
    1 + index.pages.length / (1 + closenesses.reduce((sum, one) => sum + one, 0)),
  )
  for (const [place, { id, score, queryTerms }] of found.entries()) {
    const before = matches.get(id) ?? { score: 0, covered: 0 }
    const closeness = closenesses[place] ?? 0
    // MiniSearch multiplies by the number of matched terms; here they are variants of one word.
    matches.set(id, {
      score: before.score + score / queryTerms.length,
      covered: before.covered + rarity * closeness,
    })
  }
  return rarity
}

function gradeOf(
  id: number,
  line: string,
  words: Variants[],
  { names: allNames, standing }: PageIndex,
): number {
  const names = allNames[id] ?? []
  const isNamed = names.some((name) => name.line === line)
  const titled = Math.max(0, ...names.map((name) => likeness(name, words)))
  return (
    (isNamed ? grades.named : 1) *
    (1 + grades.titled * titled) *
    (titled === 1 ? grades.filled : 1) *
    (standing[id] ?? 1)
  )
}
