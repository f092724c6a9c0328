/** Search: the one function that the pages call. Until the site has thousands of pages, an index in the process is faster than any engine. */
import { type Locale, otherLocale } from '#lib/locales'
import { cleanQuery, queryWords } from '#lib/search/clean-query'
import { indexOf } from '#lib/search/indexes'
import { type Marker, markerOf } from '#lib/search/marker'
import { type Meaning, meaningOf } from '#lib/search/meaning'
import { type PassagePiece, passageOf } from '#lib/search/passage'
import { type Hit, type Ranking, rank } from '#lib/search/rank'
import { bodyOf, type SearchIndex } from '#lib/search/search-index'

export { cleanQuery, isCut, maxQueryLength } from '#lib/search/clean-query'
export type { PassagePiece } from '#lib/search/passage'

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

/** A language that knows this much of the query is not doubted. */
const goodEnough = 0.75
/** The other language has to know this much more. */
const clearlyBetter = 0.15
/** An answer with less certainty is only near. Measured in bench/search: 1 in 11 right answers is called so, and 9 in 10 wrong ones. */
const sureFrom = 0.57

/** Pages of a language that a query means, best first. Takes any text and never throws for it. */
export function searchPages(query: string, locale: Locale, options: SearchOptions = {}): Found {
  const { start = 0, limit = pageLength, isExact = false } = options
  const text = cleanQuery(query)
  const words = queryWords(text)
  const index = indexOf(locale)
  const meaning = meaningOf(words, index, isExact)
  const other =
    meaning.quality < goodEnough ? inOtherLanguage(text, words, meaning, index) : undefined
  const { hits, certainty } = other ?? rank(text, meaning, index)
  const marker = other ? undefined : markerOf(meaning, index)
  const isNear = hits.length > 0 && certainty < sureFrom
  const mended =
    other || hits.length === 0 || isNear ? undefined : mendedQuery(text, meaning.spelled)
  return {
    count: hits.length,
    results: hits.slice(start, start + limit).map((hit) => resultOf(hit, marker, index)),
    certainty,
    isNear,
    ...(mended ? { mended } : {}),
    viaOtherLanguage: other !== undefined,
  }
}

/** The query with the words that were taken for others; undefined when there are none. */
function mendedQuery(text: string, spelled: Map<string, string>): string | undefined {
  const mended = text.replace(/[\p{L}\p{M}]+/gu, (word) => spelled.get(word.toLowerCase()) ?? word)
  return mended === text ? undefined : mended
}

/** What the other language finds, as pages of this one; nothing when it does not know the words clearly better. */
function inOtherLanguage(
  text: string,
  words: string[],
  meaning: Meaning,
  index: SearchIndex,
): Ranking | undefined {
  const there = indexOf(otherLocale(index.locale))
  const meant = meaningOf(words, there)
  if (meant.quality < meaning.quality + clearlyBetter) return undefined
  const { hits, certainty } = rank(text, meant, there)
  const own = hits.flatMap(({ id, score }) => {
    const place = index.places.get(there.pages[id]?.key ?? '')
    return place === undefined ? [] : [{ id: place, score }]
  })
  return own.length > 0 && certainty >= sureFrom ? { hits: own, certainty } : undefined
}

function resultOf({ id, score }: Hit, marker: Marker | undefined, index: SearchIndex): Result {
  const { names: _names, grade: _grade, ...head } = index.pages[id] ?? unknown
  const { blocks, facts } = bodyOf(index, id)
  const passage = marker ? passageOf(blocks, marker) : []
  return {
    ...head,
    passage: passage.length === 0 && marker ? passageOf(facts, marker) : passage,
    score,
  }
}

const unknown = { key: '', address: '', title: '', summary: '', names: [], grade: 1 }
