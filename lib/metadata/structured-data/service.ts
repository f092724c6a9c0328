import type { AudienceLeaf, GovernmentServiceLeaf } from 'schema-dts'
import type { Edition, Page } from '#lib/content/pages'
import { canonicalOf } from '#lib/metadata/alternates'
import { known } from '#lib/metadata/known'
import { stateWithWords } from '#lib/metadata/structured-data/dates'
import { reference, thingId } from '#lib/metadata/structured-data/ids'
import { employmentServicesId } from '#lib/metadata/structured-data/organizations'
import { words } from '#lib/words'

/** A service. One that has ended says so in its description: schema.org has no dates for services. */
export function governmentService(edition: Edition, page: Page): GovernmentServiceLeaf {
  const t = words(page.locale)
  return known<GovernmentServiceLeaf>({
    '@type': 'GovernmentService',
    '@id': thingId(edition, page.key),
    mainEntityOfPage: reference(canonicalOf(edition, page)),
    url: canonicalOf(edition, page),
    name: page.title,
    description: page.summary,
    disambiguatingDescription: stateWithWords(edition, page)?.text,
    serviceType: t('structuredData.serviceType'),
    provider: reference(employmentServicesId(edition)),
    areaServed: { '@type': 'City', name: t('structuredData.place') },
    audience: audience(page),
  })
}

function audience({ facts, locale }: Page): AudienceLeaf | undefined {
  const groups = facts.audience ?? []
  if (groups.length === 0) return undefined
  return {
    '@type': 'Audience',
    audienceType: groups.map((group) => words(locale)(`structuredData.audience.${group}`)),
  }
}
