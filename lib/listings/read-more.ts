/** Where a reader may go on from a page: what it names as related, without what it has linked to before. */
import { type Edition, type Link, linksOf, type Page, relatedTo } from '#lib/content/pages'
import { noticeOf } from '#lib/listings/history-notice'
import { wayNow } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import { withoutSlash } from '#lib/urls'

/** `offered`: pages that the layout shows besides the text. */
export function waysOn(
  edition: Edition,
  page: Page,
  offered: Page[],
): { related: Page[]; links: Link[] } {
  const related = relatedTo(edition, page)
  const links = linksOf(edition, page)
  if (related.length + links.length === 0) return { related, links }
  const notice = noticeOf(edition, page, edition.moment)
  const inText = [...page.html.matchAll(/href="([^"#]+)/g)].map(([, address = '']) =>
    withoutSlash(address),
  )
  const pages = new Set([
    ...inText,
    ...offered.map(({ address }) => address),
    notice?.continuation?.address,
  ])
  const named = new Set([
    ...inText,
    ...(notice ? wayNow(edition).map(({ link }) => addressIn(link, page.locale)) : []),
  ])
  return {
    related: related.filter(({ address }) => !pages.has(address)),
    links: links.filter((link) => !named.has(addressIn(link, page.locale))),
  }
}

function addressIn(link: Link, locale: Locale): string {
  return withoutSlash(link.url[locale])
}
