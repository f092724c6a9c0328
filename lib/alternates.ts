/** The languages that a page exists in: one answer for metadata, sitemap and switch. */
import { isStandIn, type Page, translationOf } from '#lib/content/pages'
import { feedLinks } from '#lib/data/feed-links'
import { twinTypes } from '#lib/data/twins'
import { defaultLocale, type Locale, locales } from '#lib/locales'
import { origin } from '#lib/site'
import { absolute, searchAddress } from '#lib/urls'

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

/** The search form's own address and its languages. */
export function searchAlternates(locale: Locale): { canonical: string; languages: Partial<Record<Locale | 'x-default', string>> } {
  const addressIn = (language: Locale) => absolute(origin(), searchAddress(language))
  const languages = Object.fromEntries(locales.map((language) => [language, addressIn(language)]))
  return { canonical: addressIn(locale), languages: { ...languages, 'x-default': addressIn(defaultLocale) } }
}

/** The same in other forms, by media type: for `<link rel="alternate">`. */
export function alternateTypes(page: Page): Record<string, { url: string; title: string }[]> {
  return { ...feedTypes(page), ...twinTypes(page) }
}

/** The feeds of the page's language. */
function feedTypes({ locale }: Page): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(feedLinks(locale).map(({ type, address, title }) => [type, [{ url: absolute(origin(), address), title }]]))
}
