/** Who is behind the site. */
import type { GovernmentOrganizationLeaf } from 'schema-dts'
import { type Edition, findLink, pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { known } from '#lib/metadata/known'
import { thingId } from '#lib/metadata/structured-data/ids'
import { words } from '#lib/words'

/** Its name has its language (JSON-LD 1.1, 4.2.4): pages of both languages speak of one thing, and their names do not contradict each other. */
export type NamedOrganization = Omit<GovernmentOrganizationLeaf, 'name'> & {
  name: { '@value': string; '@language': Locale }
}

export function employmentServicesId(edition: Edition): string {
  return thingId(edition, 'organization')
}

/** The employment services, which give the services and publish the site. */
export function employmentServices(edition: Edition, locale: Locale): NamedOrganization {
  return {
    '@type': 'GovernmentOrganization',
    '@id': employmentServicesId(edition),
    name: { '@value': words(locale)('structuredData.organization'), '@language': locale },
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
    name: words(locale)('structuredData.city'),
    url: url?.[locale],
  })
}
