/** The pages that a link most likely means. */
import { distance } from 'fastest-levenshtein'
import type { Site } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

export interface LinkPage {
  key: string
  title: string
  address: string
}

/** Pages that a text may link to, in the language of the text. */
export function linkPages({ pages }: Site, locale: Locale): LinkPage[] {
  return pages
    .filter((page) => page.locale === locale && !page.pressYear && !page.hidden)
    .map(({ key, navTitle, address }) => ({ key, title: navTitle, address }))
}

const most = 3

/** The nearest by key, address or the last part of either. One that has the address itself is alone. */
export function nearPages(url: string, pages: LinkPage[]): LinkPage[] {
  const meant = url.replace(/[?#].*$/, '').replace(/(^\.+\/|\/$|\/index\.(fi|sv)\.md$)/g, '')
  const exact = pages.filter(({ key, address }) => address === meant || key === meant)
  if (exact.length > 0) return exact
  const last = lastOf(meant)
  return pages
    .map((page) => ({ page, far: farness(last, meant, page) }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ page }) => page)
}

/** 0 for the same. Keys of one section are half alike whatever they name. */
function farness(last: string, whole: string, { key, address }: LinkPage): number {
  const share = (one: string, other: string) =>
    distance(one.toLowerCase(), other.toLowerCase()) / Math.max(one.length, other.length, 1)
  return Math.min(2 * share(whole, key), share(last, lastOf(key)), share(last, lastOf(address)))
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
