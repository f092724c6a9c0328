/** The search as its page shows it: the query, the pages that it finds, and where else to look. */
import { pageOf } from '#lib/content/pages'
import { type Locale, otherLocale } from '#lib/locales'
import { known } from '#lib/metadata/known'
import { type Found, pageLength, type Result } from '#lib/search/found'
import type { AskedFor } from '#lib/search/query'
import { searchAddress } from '#lib/urls'
import { type LinkView, pageLink } from '#lib/views/links'
import { type StateView, stateOf } from '#lib/views/page-head'
import { type ElsewhereView, elsewhereOf, examplesOf } from '#lib/views/search-elsewhere'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

export interface PassageView {
  text: TextView
  /** True for what was looked for. */
  marked: boolean
}

export interface ResultView {
  link: LinkView
  state?: StateView
  summary: TextView
  passage: PassageView[]
  section?: string
}

/** A query that was looked for in place of the one that was typed. */
export interface MendedView {
  query: string
  /** Looks for what was typed after all. */
  asTyped: string
}

export interface SearchView {
  locale: Locale
  query: string
  /** True when the reader wrote more than is looked for. */
  cut: boolean
  count: number
  /** Place of the first result, from 1. */
  start: number
  results: ResultView[]
  isNear: boolean
  mended?: MendedView
  /** True when the words were found in the other language's texts. */
  viaOther: boolean
  previous?: string
  next?: string
  /** The same search in the other language. */
  other: string
  /** Searches that are worth a try. */
  examples: LinkView[]
  elsewhere: ElsewhereView
}

/** What the page of a query shows, when this was found. */
export function searchViewOf(voice: Voice, asked: AskedFor, found: Found): SearchView {
  const { locale } = voice
  const { query, cut, page } = asked
  const start = (page - 1) * pageLength
  const { count, results, isNear, mended, viaOtherLanguage } = found
  return known<SearchView>({
    locale,
    query,
    cut,
    count,
    start: start + 1,
    results: results.map((result) => resultView(voice, result)),
    isNear,
    mended:
      mended === undefined
        ? undefined
        : { query: mended, asTyped: searchAddress(locale, query, { isExact: true }) },
    viaOther: viaOtherLanguage,
    ...turns(locale, asked, found),
    other: searchAddress(otherLocale(locale), query),
    examples: examplesOf(locale),
    elsewhere: elsewhereOf(voice),
  })
}

/** The addresses of the pages of results before and after this one. */
function turns(locale: Locale, { query, isExact, page }: AskedFor, { count }: Found) {
  const to = (number: number) => searchAddress(locale, query, { page: number, isExact })
  return known<Pick<SearchView, 'previous' | 'next'>>({
    previous: page > 1 ? to(page - 1) : undefined,
    next: page * pageLength < count ? to(page + 1) : undefined,
  })
}

function resultView(voice: Voice, { key, passage, section }: Result): ResultView {
  const { edition, locale } = voice
  const page = pageOf(edition, key, locale)
  return known<ResultView>({
    link: pageLink(voice, page),
    state: stateOf(voice, page),
    summary: textOf(voice, page.summary),
    passage: passage.map(({ text, marked }) => ({ text: textOf(voice, text), marked })),
    section: section && words(locale)('search.section', { section }),
  })
}
