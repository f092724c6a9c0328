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
    name: words(locale)('site.name'),
    alternateName: words(otherLocale(locale))('site.name'),
    url: canonicalOf(pageOf('home', locale)),
    parentOrganization: city(locale),
  }
}

/** The city, with its own site where the content links to it. */
export function city(locale: Locale): GovernmentOrganizationLeaf {
  const url = findLink('hel')?.url
  return known<GovernmentOrganizationLeaf>({
    '@type': 'GovernmentOrganization',
    '@id': thingId('city'),
    name: words(locale)('structuredData.city'),
    url: typeof url === 'object' ? url[locale] : url,
  })
}
