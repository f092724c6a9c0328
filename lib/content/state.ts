/** Planned, running and ended follow from a period and the moment of the build; nobody writes them. */
import type { Period } from '#lib/content/schema'
import { timeZone } from '#lib/site'

export type State = 'planned' | 'running' | 'ended'

/** State of a period (dates, months or years, both ends included) at a moment, in Helsinki's calendar. Undefined without dates. */
export function stateOf(period: Period | undefined, moment: Date): State | undefined {
  if (!period?.start && !period?.end) return undefined
  const today = calendarDay(moment)
  if (period.start && today.slice(0, period.start.length) < period.start) return 'planned'
  if (period.end && today.slice(0, period.end.length) > period.end) return 'ended'
  return 'running'
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })

/** The day in Helsinki as ISO 8601: 2026-11-22. */
export function calendarDay(moment: Date): string {
  return day.format(moment)
}
