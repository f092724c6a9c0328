/** The languages that a page exists in: one answer for metadata, sitemap and switch. */
import { type Edition, isStandIn, type Page, translationOf } from '#lib/content/pages'
import { defaultLocale, type Locale, locales } from '#lib/locales'
import { feedLinks } from '#lib/metadata/feed-links'
import { twinTypes } from '#lib/metadata/twins'
import { absolute, searchAddress } from '#lib/urls'

/** Absolute address of a page. */
export function canonicalOf(edition: Edition, page: Page): string {
  return absolute(edition.origin, page.address)
}

/** Absolute addresses by language, and `x-default` for readers of other languages. Only pages that exist in that language. */
export function alternatesOf(
  edition: Edition,
  page: Page,
): Partial<Record<Locale | 'x-default', string>> {
  const versions = [page, translationOf(edition, page)]
    .filter((version) => version !== undefined)
    .filter((version) => !isStandIn(version))
  const addresses = Object.fromEntries(
    versions.map((version) => [version.locale, canonicalOf(edition, version)] as const),
  )
  return {
    ...addresses,
    'x-default':
      addresses[defaultLocale] ?? Object.values(addresses)[0] ?? canonicalOf(edition, page),
  }
}

/** The search form's own address and its languages. */
export function searchAlternates(
  edition: Edition,
  locale: Locale,
): { canonical: string; languages: Partial<Record<Locale | 'x-default', string>> } {
  const addressIn = (language: Locale) => absolute(edition.origin, searchAddress(language))
  const languages = Object.fromEntries(locales.map((language) => [language, addressIn(language)]))
  return {
    canonical: addressIn(locale),
    languages: { ...languages, 'x-default': addressIn(defaultLocale) },
  }
}

/** The same in other forms, by media type: for `<link rel="alternate">`. */
export function alternateTypes(
  edition: Edition,
  page: Page,
): Record<string, { url: string; title: string }[]> {
  return { ...feedTypes(edition, page), ...twinTypes(edition, page) }
}

/** The feeds of the page's language. */
function feedTypes(
  edition: Edition,
  { locale }: Page,
): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(
    feedLinks(edition, locale).map(({ type, address, title }) => [
      type,
      [{ url: absolute(edition.origin, address), title }],
    ]),
  )
}
