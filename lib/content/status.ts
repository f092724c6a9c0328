/** How every page stands: languages, freshness, state, next change, warnings. */
import type { Page, Site } from '#lib/content/types'
import { type Locale, locales, type Pair } from '#lib/locales'
import type { ProblemId } from '#lib/problems/problems'
import { changesOf, firstAfter } from '#lib/schema/next-change'
import { type State, stateOf } from '#lib/schema/state'

export type PageStatus = {
  key: string
  /** Languages that the page is written in. */
  languages: Locale[]
  /** Dates, ISO 8601. */
  updated: Pair
  /** The language that is knowingly late. */
  behind: Locale | null
  state: State | 'draft' | 'embargoed' | 'gone' | null
  /** Moment, ISO 8601 in UTC. */
  nextChange: string | null
  warnings: ProblemId[]
}

export type Status = {
  contentHash: string
  moment: string
  nextChange: string | null
  pages: PageStatus[]
}

/** The status of a site that was loaded with its drafts and embargoed pages. */
export function statusOf(site: Site, moment: Date): Status {
  const pages = [...site.pages, ...site.gone].filter((page) => page.locale === 'fi')
  const { contentHash, nextChange } = site
  return {
    contentHash,
    moment: moment.toISOString(),
    nextChange: nextChange?.toISOString() ?? null,
    pages: pages.map((page) => pageStatus(page, site, moment)),
  }
}

function pageStatus(fi: Page, site: Site, moment: Date): PageStatus {
  const { key, facts } = fi
  const sv =
    [...site.pages, ...site.gone].find((page) => page.key === key && page.locale === 'sv') ?? fi
  const embargo = facts.publishAt ? [new Date(facts.publishAt)] : []
  return {
    key,
    languages: locales.filter((locale) => (facts.only?.language ?? locale) === locale),
    updated: { fi: fi.updated, sv: sv.updated },
    behind: fi.newer ? 'fi' : sv.newer ? 'sv' : null,
    state: facts.gone
      ? 'gone'
      : fi.hidden
        ? embargo.some((end) => end > moment)
          ? 'embargoed'
          : 'draft'
        : (stateOf(facts.period, moment) ?? null),
    nextChange: firstAfter(moment, [...embargo, ...changesOf(facts, site)])?.toISOString() ?? null,
    warnings: site.warnings
      .filter(
        (warning) =>
          warning.file.startsWith(`${key}/`) && !warning.file.slice(key.length + 1).includes('/'),
      )
      .map((warning) => warning.id),
  }
}
