/** The search as its page shows it: the query, and the pages that it finds. */
import { pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { known } from '#lib/metadata/known'
import { type Result, searchPages } from '#lib/search/search'
import type { LinkView } from '#lib/views/links'
import { pageLink } from '#lib/views/links'
import { publishedLink } from '#lib/views/messages'
import { type StateView, stateOf } from '#lib/views/page-head'
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

export interface SearchView {
  locale: Locale
  query: string
  /** True when the reader wrote more than is looked for. */
  cut: boolean
  results: ResultView[]
  /** True when the words were found in the other language's texts. */
  viaOther: boolean
  siteMap?: LinkView
}

export function searchViewOf(voice: Voice, query: string, cut: boolean): SearchView {
  const { locale } = voice
  const results = query ? searchPages(query, locale) : []
  return known<SearchView>({
    locale,
    query,
    cut,
    results: results.map((result) => resultView(voice, result)),
    viaOther: results[0]?.viaOtherLanguage ?? false,
    siteMap: publishedLink(voice, 'sitemap'),
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
