/** The site's own search: an index in the process, which is faster than any engine until the site has thousands of pages. */
import { type Locale, otherLocale } from '#lib/locales'
import { clearlyBetter, goodEnough, sureFrom } from '#lib/search/certainty'
import { cleanQuery, queryWords } from '#lib/search/clean-query'
import { type Found, pageLength, type Result, type SearchOptions } from '#lib/search/found'
import { indexOf } from '#lib/search/indexes'
import { type Marker, markerOf } from '#lib/search/marker'
import type { Hit } from '#lib/search/matches'
import { type Meaning, meaningOf } from '#lib/search/meaning'
import { passageOf } from '#lib/search/passage'
import { type Ranking, rank } from '#lib/search/rank'
import { bodyOf, type SearchIndex } from '#lib/search/search-index'

/** Pages of a language that a query means, best first. Takes any text and never throws for it. */
export function searchPages(query: string, locale: Locale, options: SearchOptions = {}): Found {
  const { start = 0, limit = pageLength, isExact = false } = options
  const text = cleanQuery(query)
  const words = queryWords(text)
  const index = indexOf(locale)
  const meaning = meaningOf(words, index, isExact)
  const other =
    meaning.quality < goodEnough ? inOtherLanguage(text, words, meaning, index) : undefined
  const marker = markerOf(meaning, index)
  const { hits, certainty } = other ?? rank(text, meaning, index, marker)
  const isNear = hits.length > 0 && certainty < sureFrom
  const mended =
    other || hits.length === 0 || isNear ? undefined : mendedQuery(text, meaning.spelled)
  return {
    count: hits.length,
    results: hits
      .slice(start, start + limit)
      .map((hit) => resultOf(hit, other ? undefined : marker, index)),
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
  const { hits, certainty } = rank(text, meant, there, markerOf(meant, there))
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
    passage: passage.length === 0 && marker ? passageOf(facts(), marker) : passage,
    score,
  }
}

const unknown = { key: '', address: '', title: '', summary: '', names: [], grade: 1 }
