/** Who is behind the site. */
import type { GovernmentOrganizationLeaf } from 'schema-dts'
import { canonicalOf } from '#lib/alternates'
import { findLink, pageOf } from '#lib/content/pages'
import { type Locale, otherLocale } from '#lib/locales'
import { thingId } from '#lib/structured-data/ids'
import { known } from '#lib/structured-data/known'
import { words } from '#lib/words'

export function employmentServicesId(): string {
  return thingId('organization')
}

/** The employment services, which give the services and publish the site. */
export function employmentServices(locale: Locale): GovernmentOrganizationLeaf {
  return {
    '@type': 'GovernmentOrganization',
    '@id': employmentServicesId(),
    name: words(locale)('structuredData.organization'),
    alternateName: words(otherLocale(locale))('structuredData.organization'),
    url: canonicalOf(pageOf('home', locale)),
    parentOrganization: city(locale),
  }
}

export function cityId(): string {
  return thingId('city')
}

/** The city, with its own site where the content links to it. */
export function city(locale: Locale): GovernmentOrganizationLeaf {
  const url = findLink('hel')?.url
  return known<GovernmentOrganizationLeaf>({
    '@type': 'GovernmentOrganization',
    '@id': cityId(),
    name: words(locale)('structuredData.city'),
    url: typeof url === 'object' ? url[locale] : url,
  })
}
