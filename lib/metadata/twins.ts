/** Which pages have twins for programs, and how a page announces its own. */
import { allPages, type Edition, isStandIn, type Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { absolute, twinOf } from '#lib/urls'
import { words } from '#lib/words'

/** True for a page with something to say: not retired, not standing in for a text of the other language. */
export function hasTwins(page: Page): boolean {
  return !page.facts.gone && !isStandIn(page)
}

/** Published pages that have twins, of both languages or of one. */
export function pagesWithTwins(edition: Edition, locale?: Locale): Page[] {
  return allPages(edition, locale).filter(hasTwins)
}

/** The twins by media type, for `<link rel="alternate">`. */
export function twinTypes(
  edition: Edition,
  page: Page,
): Record<string, { url: string; title: string }[]> {
  if (!hasTwins(page)) return {}
  const t = words(page.locale)
  return {
    'text/markdown': [
      { url: absolute(edition.origin, twinOf(page.address, 'md')), title: t('twins.markdown') },
    ],
    'application/json': [
      { url: absolute(edition.origin, twinOf(page.address, 'json')), title: t('twins.json') },
    ],
  }
}
