/** What a search answers, whoever makes it. */
import type { PassagePiece } from '#lib/search/passage'

/** A page that was found. */
export type Result = {
  key: string
  address: string
  title: string
  summary: string
  /** Where its text or its facts speak of what was looked for, in pieces; empty when only its title or summary does. */
  passage: PassagePiece[]
  /** Title of the section that it is in; none for a page at the top. */
  section?: string
  score: number
}

/** What a search found. */
export type Found = {
  /** How many pages. */
  count: number
  /** Those asked for, best first. */
  results: Result[]
  /** From 0 to 1: how much of what was looked for the best page has, and how surely it was meant. */
  certainty: number
  /** True when no page has what was looked for, only something like it. */
  isNear: boolean
  /** The query with its typing errors mended, when that is what was looked for. */
  mended?: string
  /** True when the words were found in the other language's texts of the same pages. */
  viaOtherLanguage: boolean
}

export type SearchOptions = {
  /** Place of the first result, and how many at most. */
  start?: number
  limit?: number
  /** No typing error is looked for. */
  isExact?: boolean
}

/** Results on a page. */
export const pageLength = 10

/** What a query finds that asks nothing. */
export const nothingFound: Found = {
  count: 0,
  results: [],
  certainty: 0,
  isNear: false,
  viaOtherLanguage: false,
}
