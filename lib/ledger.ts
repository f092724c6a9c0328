/** The EU-funded projects: every page that names its funding. */
import { allPages, type Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

/** Key of the page that lists them. */
export const ledgerKey = 'projects/eu-funding'

/** Pages with funding, in the order in which they started or, where that is not known, ended. */
export function fundedProjects(locale: Locale): Page[] {
  return allPages(locale)
    .filter((page) => page.facts.funding)
    .sort((a, b) => firstDate(a).localeCompare(firstDate(b)))
}

/** Names of those who took part. Empty where the sources name nobody. */
export function partnersOf({ facts, locale }: Page): string[] {
  return (facts.partners ?? []).map((partner) => partner[locale])
}

function firstDate({ facts }: Page): string {
  return facts.period?.start ?? facts.period?.end ?? '9999'
}
