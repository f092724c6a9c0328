import type { OrganizationLeaf, ProjectLeaf } from 'schema-dts'
import { type Edition, fundingOf, type Page } from '#lib/content/pages'
import { canonicalOf } from '#lib/metadata/alternates'
import { known } from '#lib/metadata/known'
import { stateWithWords } from '#lib/metadata/structured-data/dates'
import { reference, thingId } from '#lib/metadata/structured-data/ids'
import { city } from '#lib/metadata/structured-data/organizations'

/**
 * A project or an experiment: an undertaking with an aim. Not a ResearchProject, for they develop services, and no
 * Event, for nobody attends one. To schema.org a Project is an Organization and has no other dates than its founding
 * and dissolution: each is given once it has come to pass, and a plan never is. The city takes part in each, often as one of many;
 * `partners` may be told of in general words, so they are no members here.
 */
export function project(edition: Edition, page: Page): ProjectLeaf {
  const { state, text } = stateWithWords(edition, page) ?? {}
  const { period } = page.facts
  return known<ProjectLeaf>({
    '@type': 'Project',
    '@id': thingId(edition, page.key),
    mainEntityOfPage: reference(canonicalOf(edition, page)),
    url: canonicalOf(edition, page),
    name: page.title,
    description: page.summary,
    disambiguatingDescription: text,
    foundingDate: state === 'planned' ? undefined : period?.start,
    dissolutionDate: state === 'ended' ? period?.end : undefined,
    funder: fund(edition, page),
    member: city(edition, page.locale),
  })
}

function fund(edition: Edition, page: Page): OrganizationLeaf | undefined {
  const found = fundingOf(edition, page).find(({ id }) => id === page.facts.funding?.fund)
  return found && { '@type': 'Organization', name: found.name[page.locale] }
}
