/** Where a search leads that has no pages to show. */
import { childrenOf } from '#lib/content/pages'
import { mainMenu } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import { known } from '#lib/metadata/known'
import { searchAddress } from '#lib/urls'
import { waysOf } from '#lib/views/frame'
import { type LinkView, pageLinks } from '#lib/views/links'
import { publishedLink } from '#lib/views/messages'
import type { Voice } from '#lib/views/text'
import { words } from '#lib/words'

/** Where to go when nothing was found, or before anything was asked. */
export interface ElsewhereView {
  today: LinkView[]
  topics: LinkView[]
  contact?: LinkView
  siteMap?: LinkView
}

/** Searches that are worth a try. */
export function examplesOf(locale: Locale): LinkView[] {
  const queries = words(locale)('search.examples').split(', ')
  return queries.map((query) => ({ href: searchAddress(locale, query), text: [{ text: query }] }))
}

export function elsewhereOf(voice: Voice): ElsewhereView {
  const { edition, locale } = voice
  const topics = mainMenu(edition, locale).flatMap((page) => [page, ...childrenOf(edition, page)])
  return known<ElsewhereView>({
    today: waysOf(voice),
    topics: pageLinks(voice, topics.slice(0, 8)),
    contact: publishedLink(voice, 'contact'),
    siteMap: publishedLink(voice, 'sitemap'),
  })
}
