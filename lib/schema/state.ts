/** The state of a period follows from its dates and the moment of the build; nobody writes it. */
import { calendarDay } from '#lib/dates'
import type { Period } from '#lib/schema/page'

export const states = ['planned', 'running', 'ended', 'end-not-known'] as const

export type State = (typeof states)[number]

/**
 * State of a period (dates, months or years, both ends included) at a moment, in Helsinki's calendar. Undefined without dates. Only what
 * happened ends a period: where a plan's end has passed and no source tells of the end, the end is not known.
 */
export function stateOf(period: Period | undefined, moment: Date): State | undefined {
  const { start, end, planned } = period ?? {}
  if (!start && !end && !planned?.start && !planned?.end) return undefined
  if (hasPassed(end, moment)) return 'ended'
  if (isToCome(start, moment)) return 'planned'
  if (!end && hasPassed(planned?.end, moment)) return 'end-not-known'
  return start || !planned?.start ? 'running' : 'planned'
}

/** True for what is over, or was to be over, as far as is known: nobody keeps it up to date any more. */
export function isHistory(state: State | undefined): boolean {
  return state === 'ended' || state === 'end-not-known'
}

/** The first date of a period, of what happened or else of the plan: what periods are put in order by. '9999' when there is none. */
export function firstDate({ start, end, planned }: Period): string {
  return start ?? planned?.start ?? end ?? planned?.end ?? '9999'
}

/** True after the last day of a date, month or year. */
export function hasPassed(date: string | undefined, moment: Date): boolean {
  return date !== undefined && calendarDay(moment).slice(0, date.length) > date
}

/** True before the first day of a date, month or year. */
export function isToCome(date: string | undefined, moment: Date): boolean {
  return date !== undefined && calendarDay(moment).slice(0, date.length) < date
}
