/** Days as they are in Helsinki, wherever the site is built. */
import { timeZone } from '#lib/site'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })

/** Formed once: to form a day takes longer than all else that a page asks of a moment, and every page asks the same one. */
const days = new WeakMap<Date, string>()

/** The day in Helsinki as ISO 8601: 2026-11-22. */
export function calendarDay(moment: Date): string {
  const formed = days.get(moment) ?? day.format(moment)
  days.set(moment, formed)
  return formed
}
