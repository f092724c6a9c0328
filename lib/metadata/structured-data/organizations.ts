/** Who is behind the site. */
import type { GovernmentOrganizationLeaf } from 'schema-dts'
import { type Edition, findLink, pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { known } from '#lib/metadata/known'
import { thingId } from '#lib/metadata/structured-data/ids'
import { words } from '#lib/words'

export function employmentServicesId(edition: Edition): string {
  return thingId(edition, 'organization')
}

/** The employment services, which give the services and publish the site. */
export function employmentServices(edition: Edition, locale: Locale): GovernmentOrganizationLeaf {
  return {
    '@type': 'GovernmentOrganization',
    '@id': employmentServicesId(edition),
    name: inLanguage(locale, words(locale)('structuredData.organization')),
    url: canonicalOf(edition, pageOf(edition, 'home', locale)),
    parentOrganization: city(edition, locale),
  }
}

export function cityId(edition: Edition): string {
  return thingId(edition, 'city')
}

/** The city, with its own site where the content links to it. */
export function city(edition: Edition, locale: Locale): GovernmentOrganizationLeaf {
  const url = findLink(edition, 'hel')?.url
  return known<GovernmentOrganizationLeaf>({
    '@type': 'GovernmentOrganization',
    '@id': cityId(edition),
    name: inLanguage(locale, words(locale)('structuredData.city')),
    url: url?.[locale],
  })
}

/** A name with its language (JSON-LD 1.1, 4.2.4): the pages of both languages speak of one thing, and their names do not contradict each other. */
function inLanguage(locale: Locale, text: string): string {
  const value: unknown = { '@value': text, '@language': locale }
  // The types of the vocabulary know a text as a string only.
  return value as string
}
