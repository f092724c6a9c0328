/**
 * Dates in ISO 8601, as precise as they are known: schema.org's Date may be a year or a month. A day is never
 * made up for a reader that wants one; such a reader uses its own estimate, as it does where there is no date.
 */
import { type Edition, type Page, stateOf } from '#lib/content/pages'
import { calendarDay } from '#lib/dates'
import { updatedAt } from '#lib/metadata/page-dates'
import { type StateInWords, stateInWords } from '#lib/text/period'

/** Day of the last change, as the feeds tell it: of the text, or a correction. */
export function modifiedOn(page: Page): string {
  return calendarDay(new Date(updatedAt(page)))
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
