/** Periods on a year axis, in per cent of its length. What is known only roughly fades. */
import type { Period } from '#lib/content/schema'
import { calendarDay } from '#lib/content/state'

/** First and last calendar year of the axis. */
export type Axis = { first: number; last: number }

/** A stretch of the axis: certain, or fading in or out where a date is not exact. */
export type Stretch = { from: number; to: number; kind: 'solid' | 'fade-in' | 'fade-out' }

/** From the first to the last year that the periods name; a period without an end reaches to the present. */
export function axisOf(periods: Period[], moment: Date): Axis {
  const present = calendarDay(moment)
  const years = periods.flatMap(({ start, end }) => [start ?? end, end ?? present]).map((date) => Number(date?.slice(0, 4)))
  return { first: Math.min(...years), last: Math.max(...years) }
}

/** The years of the axis with their places, few enough to be read side by side. */
export function ticksOf(axis: Axis): { year: number; at: number }[] {
  const count = axis.last - axis.first + 1
  const step = Math.ceil(count / 8)
  const years = Array.from({ length: count }, (_, index) => axis.first + index).filter((_, index) => index % step === 0)
  return years.map((year) => ({ year, at: place(year, axis) }))
}

/** The stretches of one period, from left to right. */
export function stretchesOf({ start, end }: Period, axis: Axis, moment: Date): Stretch[] {
  const [endsAfter, endsBefore] = end ? bounds(end) : [yearsOf(calendarDay(moment)), yearsOf(calendarDay(moment))]
  const [startsAfter, startsBefore] = start ? bounds(start) : [axis.first, endsBefore]
  const from = place(startsBefore, axis)
  const to = Math.max(from, place(endsAfter, axis))
  const stretches: Stretch[] = [
    { from: place(startsAfter, axis), to: from, kind: 'fade-in' },
    { from, to, kind: 'solid' },
    { from: to, to: place(endsBefore, axis), kind: 'fade-out' },
  ]
  return stretches.filter((stretch) => stretch.to > stretch.from)
}

/** Earliest and latest moment that a date may mean, as years with a fraction. */
function bounds(date: string): [number, number] {
  const earliest = yearsOf(date)
  const length = { 4: 1, 7: 1 / 12 }[date.length] ?? 0
  return [earliest, earliest + length]
}

/** '2019-11' → 2019.83… */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}

function place(years: number, { first, last }: Axis): number {
  return Math.round(((years - first) / (last + 1 - first)) * 1000) / 10
}
