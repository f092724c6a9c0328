import type { Query } from './queries.ts'

/** A query and the keys that an engine found for it, best first. */
export type Answer = { query: Query; found: string[] }

export type Measures = { queries: number; recallAt1: number; recallAt3: number; mrr: number }

/** Place of the first right page, from 1; Infinity when none was found. */
export function rankOf({ query, found }: Answer): number {
  const index = found.findIndex((key) => query.pages.includes(key))
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1
}

/**
 * Share of queries with a right page first and among the first three, and the mean of 1/place. Where several pages are equally
 * right, one of them is enough.
 */
export function measure(answers: Answer[]): Measures {
  const ranks = answers.map(rankOf)
  const share = (limit: number) => mean(ranks.map((rank) => (rank <= limit ? 1 : 0)))
  return {
    queries: answers.length,
    recallAt1: share(1),
    recallAt3: share(3),
    mrr: mean(ranks.map((rank) => 1 / rank)),
  }
}

/** The value below which the given share of the values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

function mean(values: number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
