/** The feeds of a language as pages link to them. A preview has none: a feed reader would keep what is not published. */
import { type Edition, type Page, publishedPages } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { feedAddress } from '#lib/urls'
import { words } from '#lib/words'

export type FeedLink = { type: string; address: string; title: string }

/** The page that the feeds belong to. Undefined where there are no feeds. */
export function feedHome(edition: Edition, locale: Locale): Page | undefined {
  return edition.preview ? undefined : publishedPages(edition, ['press'], locale)[0]
}

/** Name of a feed: 'Tiedotteet – Helsingin työllisyyspalvelut'. */
export function feedTitle(home: Page): string {
  return `${home.title} – ${words(home.locale)('site.name')}`
}

/** Atom, then JSON Feed. None where there are no feeds. */
export function feedLinks(edition: Edition, locale: Locale): FeedLink[] {
  const home = feedHome(edition, locale)
  if (!home) return []
  return [
    {
      type: 'application/atom+xml',
      address: feedAddress(locale, 'xml'),
      title: `${feedTitle(home)} (Atom)`,
    },
    {
      type: 'application/feed+json',
      address: feedAddress(locale, 'json'),
      title: `${feedTitle(home)} (JSON Feed)`,
    },
  ]
}
