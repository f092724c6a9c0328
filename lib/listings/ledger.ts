/** The EU-funded projects: every page that names its funding. */
import { allPages, type Edition, firstDate, type Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

/** Key of the page that lists them. */
export const ledgerKey = 'projects/eu-funding'

/** Pages with funding, in the order in which they began or, where that is not known, were to begin or ended. */
export function fundedProjects(edition: Edition, locale: Locale): Page[] {
  return allPages(edition, locale)
    .filter((page) => page.facts.funding)
    .sort((a, b) => firstDate(a.facts.period ?? {}).localeCompare(firstDate(b.facts.period ?? {})))
}

/** Names of those who took part. Empty where the sources name nobody. */
export function partnersOf({ facts, locale }: Page): string[] {
  return (facts.partners ?? []).map((partner) => partner[locale])
}
