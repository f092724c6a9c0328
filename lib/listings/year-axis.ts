/** A year axis on which periods are shown: its ends, its ticks, and where a date stands, in per cent of its length. */
import { calendarDay } from '#lib/dates'
import type { Period } from '#lib/schema/page'
import { firstDate, stateOf } from '#lib/schema/state'

/** First and last calendar year of the axis. */
export type Axis = { first: number; last: number }

/** From the first to the last year that the periods reach; one that goes on reaches to the present, and to its announced end. */
export function axisOf(periods: Period[], moment: Date): Axis {
  const years = periods
    .flatMap((period) => [firstDate(period), lastDate(period, moment)])
    .map((date) => Number(date.slice(0, 4)))
  return { first: Math.min(...years), last: Math.max(...years) }
}

function lastDate(period: Period, moment: Date): string {
  const end = period.end ?? period.planned?.end ?? firstDate(period)
  const present = calendarDay(moment)
  return stateOf(period, moment) === 'running' && end < present ? present : end
}

/** The last place where a year has room before the end of the axis, in per cent. */
const lastPlace = 90

/** The years of the axis with their places, few enough to be read side by side. */
export function ticksOf(axis: Axis): { year: number; at: number }[] {
  const count = axis.last - axis.first + 1
  const step = Math.ceil(count / 8)
  const years = Array.from({ length: count }, (_, index) => axis.first + index).filter(
    (_, index) => index % step === 0,
  )
  return years.map((year) => ({ year, at: place(year, axis) })).filter(({ at }) => at <= lastPlace)
}

/** As years with a fraction. */
export type Bounds = [earliest: number, latest: number]

/** Earliest and latest moment that a date may mean. */
export function bounds(date: string): Bounds {
  const earliest = yearsOf(date)
  const length = { 4: 1, 7: 1 / 12 }[date.length] ?? 0
  return [earliest, earliest + length]
}

/** '2019-11' → 2019.83… */
export function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}

/** Where a moment stands on the axis. */
export function place(years: number, { first, last }: Axis): number {
  return Math.round(((years - first) / (last + 1 - first)) * 1000) / 10
}
