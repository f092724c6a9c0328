/** Press releases by year: what the index shows, and where the rest is. */
import { allPages, type Edition, type Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

/** Releases that the index shows. */
const newestCount = 50

/** A year's page with releases of that year. */
type ReleasesOfYear = { year: Page; releases: Page[] }

/** The page of every year that has releases, newest first; of a year with several pages the first. */
export function pressYears(edition: Edition, locale: Locale): Page[] {
  return allPages(edition, locale).filter((page) => page.pressYear?.part === 1)
}

/** All pages of the year that a page is of. */
export function partsOfYear(edition: Edition, { locale, pressYear }: Page): Page[] {
  return allPages(edition, locale).filter(
    (page) => page.pressYear && page.pressYear.year === pressYear?.year,
  )
}

/** The newest releases by year. */
export function newestByYear(edition: Edition, locale: Locale): ReleasesOfYear[] {
  const newest = new Set(pressYears(edition, locale).flatMap(releasesOn).slice(0, newestCount))
  const years = pressYears(edition, locale).map((year) => ({
    year,
    releases: releasesOn(year).filter((release) => newest.has(release)),
  }))
  return years.filter(({ releases }) => releases.length > 0)
}

/** Years of which the index does not show every release. */
export function olderYears(edition: Edition, locale: Locale): Page[] {
  const shown = new Map(
    newestByYear(edition, locale).map(({ year, releases }) => [year, releases.length]),
  )
  return pressYears(edition, locale).filter((year) => (shown.get(year) ?? 0) < countOf(year))
}

/** Releases of a year. */
export function countOf({ pressYear }: Page): number {
  return pressYear?.count ?? 0
}

/** Pages below the press section that are neither releases nor lists of them. */
export function isOtherPressPage({ facts, pressYear }: Page): boolean {
  return facts.type !== 'press-release' && !pressYear
}

function releasesOn({ pressYear }: Page): Page[] {
  return pressYear?.releases ?? []
}
