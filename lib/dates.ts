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

const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })

/** What Helsinki's clock is ahead of UTC at a moment: '+02:00' in winter, '+03:00' in summer. */
export function offsetAt(moment: Date): string {
  const parts = offset.formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', '') || 'Z'
}

/** The first moment of a day in Helsinki (RFC 3339): 2019-07-01 → '2019-07-01T00:00:00+03:00'. */
export function startOfDay(day: string): string {
  // Clocks are moved at 01:00 UTC, so midnight UTC has the offset of that day's first hour in Helsinki.
  return `${day}T00:00:00${offsetAt(new Date(`${day}T00:00:00Z`))}`
}

/** The moment at which Helsinki's clock shows a time: '2026-11-26T09:00:00' → with '+02:00'. In the hour that a spring night leaves out it is the one after. */
export function onClock(time: string): string {
  const [winter, summer] = [`${time}+02:00`, `${time}+03:00`]
  if (offsetAt(new Date(winter)) === '+02:00') return winter
  if (offsetAt(new Date(summer)) === '+03:00') return summer
  const skipped = new Date(new Date(winter).getTime() + 3 * 3_600_000)
  return `${skipped.toISOString().slice(0, 19)}+03:00`
}

const starts = new Map<string, Date>()

/** The first moment in Helsinki of a day, a month or a year. */
export function startOf(date: string): Date {
  const start = starts.get(date) ?? new Date(startOfDay(`${date}-01-01`.slice(0, 10)))
  starts.set(date, start)
  return start
}
