/** Which pages are there in both languages side by side. */
import { type Edition, isStandIn, type Page, translationOf } from '#lib/content/pages'
import { parallelAddress } from '#lib/urls'

/** The other version of a page whose texts can be set side by side: both exist, and have a text of their own. */
export function counterpartOf(edition: Edition, page: Page): Page | undefined {
  const other = translationOf(edition, page)
  const hasText = page.key !== 'home' && !page.pressYear && !page.facts.gone
  return other && hasText && !isStandIn(page) && !isStandIn(other) ? other : undefined
}

/** Address of a page in both languages. Undefined where there is none. */
export function parallelOf(edition: Edition, page: Page): string | undefined {
  return counterpartOf(edition, page) && parallelAddress(page.locale, page.address)
}
