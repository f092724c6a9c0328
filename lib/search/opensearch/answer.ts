/** What OpenSearch answers to a search. */
import * as z from 'zod'
import { marks } from '#lib/search/opensearch/query'
import type { PassagePiece } from '#lib/search/passage'

const answerSchema = z.object({
  hits: z.object({
    total: z.object({ value: z.number() }),
    hits: z.array(
      z.object({
        _id: z.string(),
        _score: z.number().nullable(),
        matched_queries: z.array(z.string()).default([]),
        highlight: z.partialRecord(z.enum(['body', 'facts']), z.array(z.string())).default({}),
      }),
    ),
  }),
})

export interface Hit {
  key: string
  score: number
  /** Names of the clauses that the page matches: a word by its place, and how surely it is meant: '0 0.95'. */
  clauses: string[]
  /** Passages of its body, else of its facts, with marks around what was looked for. */
  passages: string[]
}

export interface Answer {
  total: number
  hits: Hit[]
}

/** Throws a ZodError for what is no answer. */
export function readAnswer(answer: unknown): Answer {
  const { total, hits } = answerSchema.parse(answer).hits
  return {
    total: total.value,
    hits: hits.map(({ _id, _score, matched_queries, highlight }) => ({
      key: _id,
      score: _score ?? 0,
      clauses: matched_queries,
      passages: highlight.body ?? highlight.facts ?? [],
    })),
  }
}

/** From 0 to 1: how much of the words at these places the page has, and how surely they were meant. */
export function surenessOf({ clauses }: Hit, places: number[]): number {
  const read = clauses.map((name) => name.split(' ').map(Number))
  const ofPlace = (place: number) =>
    Math.max(0, ...read.flatMap(([at, quality = 0]) => (at === place ? [quality] : [])))
  return places.reduce((sum, place) => sum + ofPlace(place), 0) / (places.length || 1)
}

/** The first passage in pieces. */
export function passageIn({ passages }: Hit): PassagePiece[] {
  return (passages[0] ?? '').split(marks.start).flatMap((text, at) => {
    const [marked, rest] = at === 0 ? ['', text] : text.split(marks.end)
    const pieces = [
      { text: marked ?? '', marked: true },
      { text: rest ?? '', marked: false },
    ]
    return pieces.filter((piece) => piece.text !== '')
  })
}
