/** The languages that a page exists in: one answer for metadata, sitemap and switch. */
import { isStandIn, type Page, translationOf } from '#lib/content/pages'
import { defaultLocale, type Locale } from '#lib/locales'
import { origin } from '#lib/site'
import { absolute } from '#lib/urls'

/** Absolute address of a page. */
export function canonicalOf(page: Page): string {
  return absolute(origin(), page.address)
}

/** Absolute addresses by language, and `x-default` for readers of other languages. Only pages that exist in that language. */
export function alternatesOf(page: Page): Partial<Record<Locale | 'x-default', string>> {
  const versions = [page, translationOf(page)].filter((version) => version !== undefined).filter((version) => !isStandIn(version))
  const addresses = Object.fromEntries(versions.map((version) => [version.locale, canonicalOf(version)] as const))
  return { ...addresses, 'x-default': addresses[defaultLocale] ?? Object.values(addresses)[0] ?? canonicalOf(page) }
}
