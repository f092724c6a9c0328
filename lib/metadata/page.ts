/** How each page is described to browsers, search engines and link previews. A new plain value for every page. */
import type { Metadata } from 'next'
import { type Edition, isStandIn, type Page, translationOf } from '#lib/content/pages'
import type { Locale, Pair } from '#lib/locales'
import {
  alternatesOf,
  alternateTypes,
  canonicalOf,
  searchAlternates,
} from '#lib/metadata/alternates'
import { documentTitle, searchTitle, withSite } from '#lib/metadata/document-title'
import { modifiedOn } from '#lib/metadata/page-dates'
import { referenceTags } from '#lib/metadata/reference-tags'
import { titleWithYear } from '#lib/text/titles'
import { absolute, manifestAddress, previewImage, touchIcon } from '#lib/urls'
import { words } from '#lib/words'

const regions: Pair = { fi: 'fi_FI', sv: 'sv_FI' }

/** Metadata of a content page. */
export function pageMetadata(edition: Edition, page: Page): Metadata {
  const title = documentTitle(page)
  return {
    title,
    description: page.summary,
    alternates: {
      canonical: canonicalOf(edition, page),
      languages: alternatesOf(edition, page),
      types: alternateTypes(edition, page),
    },
    openGraph: openGraph(edition, page, title),
    manifest: manifestAddress(page.locale),
    icons: { icon: '/icon.svg', apple: touchIcon },
    other: referenceTags(page),
    ...(edition.preview || page.facts.gone || isStandIn(page) ? { robots: { index: false } } : {}),
  }
}

/** Metadata of a page in both languages: search engines know each language by its own page. */
export function parallelMetadata(edition: Edition, page: Page, other: Page): Metadata {
  return {
    title: withSite(page.locale, `${titleWithYear(page)} – ${titleWithYear(other)}`),
    description: words(page.locale)('parallel.about'),
    alternates: { canonical: canonicalOf(edition, page) },
    robots: { index: false },
  }
}

/** Metadata of the search: its form is a page like others, its results are not indexed, or anybody could put words of their own under our name. */
export function searchMetadata(edition: Edition, locale: Locale, query: string): Metadata {
  return {
    title: searchTitle(locale, query),
    description: words(locale)('search.empty'),
    ...(query ? {} : { alternates: searchAlternates(edition, locale) }),
    ...(query || edition.preview ? { robots: { index: false } } : {}),
  }
}

/** Metadata of a page that is not there, in the languages that it speaks. */
export function notFoundMetadata(...locales: Locale[]): Metadata {
  const titles = locales.map((locale) => words(locale)('notFound.title'))
  return { title: titles.join(' – '), robots: { index: false } }
}

/** Metadata of the page that says sorry when the search cannot answer. */
export function unavailableMetadata(locale: Locale): Metadata {
  return { title: words(locale)('unavailable.title'), robots: { index: false } }
}

function openGraph(edition: Edition, page: Page, title: string): Metadata['openGraph'] {
  const { locale, summary } = page
  const t = words(locale)
  const other = translationOf(edition, page)?.locale
  const shown = {
    siteName: t('site.name'),
    title,
    description: summary,
    url: canonicalOf(edition, page),
    locale: regions[locale],
    ...(other ? { alternateLocale: regions[other] } : {}),
    images: [
      {
        url: absolute(edition.origin, previewImage(locale)),
        width: 1200,
        height: 630,
        type: 'image/png',
        alt: t('site.imageAlt'),
      },
    ],
  }
  if (page.facts.type !== 'press-release') return { ...shown, type: 'website' }
  const { published } = page.facts
  const times = { ...(published && { publishedTime: published }), modifiedTime: modifiedOn(page) }
  return { ...shown, type: 'article', ...times }
}
