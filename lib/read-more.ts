/** Where a reader may go on from a page: what it names as related, without what it has linked to before. */
import { type Edition, type Link, linksOf, type Page, relatedTo } from '#lib/content/pages'
import { noticeOf } from '#lib/history-notice'
import type { Locale } from '#lib/locales'
import { wayNow } from '#lib/navigation'
import { withoutSlash } from '#lib/urls'

/** `offered`: pages that the layout shows besides the text. */
export function waysOn(edition: Edition, page: Page, offered: Page[]): { related: Page[]; links: Link[] } {
  const notice = noticeOf(edition, page, edition.moment)
  const inText = [...page.html.matchAll(/href="([^"#]+)/g)].map(([, address = '']) => withoutSlash(address))
  const pages = new Set([...inText, ...offered.map(({ address }) => address), notice?.continuation?.address])
  const links = new Set([...inText, ...(notice ? wayNow(edition).map(({ link }) => urlOf(link, page.locale)) : [])])
  return {
    related: relatedTo(edition, page).filter(({ address }) => !pages.has(address)),
    links: linksOf(edition, page).filter((link) => !links.has(urlOf(link, page.locale))),
  }
}

function urlOf({ url }: Link, locale: Locale): string {
  return withoutSlash(typeof url === 'string' ? url : url[locale])
}
