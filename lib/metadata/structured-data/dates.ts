/** Dates in ISO 8601. A day is never made up for a reader that wants one: of a release whose day is not known the year is told as a number. */
import { type Edition, type Page, stateOf } from '#lib/content/pages'
import { type StateInWords, stateInWords } from '#lib/text/period'

/** The day on which a page was published, where it is known: a year or a month alone is no date to validators. */
export function publishedOn({ facts: { published } }: Page): string | undefined {
  return published?.length === 'yyyy-mm-dd'.length ? published : undefined
}

/** The year of a page of which no day is known. */
export function publishedYear(page: Page): number | undefined {
  const year = page.facts.published?.slice(0, 4)
  return year && !publishedOn(page) ? Number(year) : undefined
}

/** State of what the page tells about, with its words: 'Päättynyt: 31.10.2017'. */
export function stateWithWords(
  edition: Edition,
  { facts, locale }: Page,
): StateInWords | undefined {
  return stateInWords(locale, facts.period, edition.moment)
}

/**
 * The time that a page is about, of what has happened only: '2021-03-01/2024-12-31', of what goes on '2021/..'. Nothing where a start or an
 * end that has passed is not known: there is no sign for it, and a plan is no event.
 */
export function coveredTime(edition: Edition, { facts: { period } }: Page): string | undefined {
  const state = stateOf(period, edition.moment)
  if (!period?.start || state === 'planned' || state === 'end-not-known') return undefined
  return `${period.start}/${state === 'ended' ? period.end : '..'}`
}
