/**
 * Dates in ISO 8601, as precise as they are known: schema.org's Date may be a year or a month. A day is never
 * made up for a reader that wants one; such a reader uses its own estimate, as it does where there is no date.
 */
import { type Page, type State, stateOf } from '#lib/content/pages'
import { calendarDay } from '#lib/content/state'
import { updatedAt } from '#lib/data/date-time'
import { periodBesideState } from '#lib/period'
import { moment } from '#lib/site'
import { words } from '#lib/words'

/** Day of the last change, as the feeds tell it: of the text, or a correction. */
export function modifiedOn(page: Page): string {
  return calendarDay(new Date(updatedAt(page)))
}

/** State of what the page tells about, with its words: 'Päättynyt 31.10.2017'. */
export function stateWithWords({ facts, locale }: Page): { state: State; text: string } | undefined {
  const state = stateOf(facts.period, moment())
  if (!facts.period || !state) return undefined
  return { state, text: `${words(locale)(`stateLabel.${state}`)} ${periodBesideState(locale, facts.period, state)}` }
}

/** The time that a page is about: '2021-03-01/2023-06-30', '2021/..'. Nothing where the start is not known, which has no sign there. */
export function coveredTime({ facts: { period } }: Page): string | undefined {
  return period?.start ? `${period.start}/${period.end ?? '..'}` : undefined
}
