/** Periods on a year axis, in per cent of its length. What is known only roughly fades, and what was only planned is told apart. */
import { calendarDay } from '#lib/dates'
import type { Period } from '#lib/schema/page'
import { firstDate, stateOf } from '#lib/schema/state'

/** First and last calendar year of the axis. */
type Axis = { first: number; last: number }

/** A stretch of the axis: certain, or fading in or out where a date is not exact or not known. `planned` where nobody has told that it happened. */
export type Stretch = {
  from: number
  to: number
  kind: 'solid' | 'fade-in' | 'fade-out'
  planned: boolean
}

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

/** The years of the axis with their places, few enough to be read side by side. */
export function ticksOf(axis: Axis): { year: number; at: number }[] {
  const count = axis.last - axis.first + 1
  const step = Math.ceil(count / 8)
  const years = Array.from({ length: count }, (_, index) => axis.first + index).filter(
    (_, index) => index % step === 0,
  )
  return years.map((year) => ({ year, at: place(year, axis) }))
}

/** The stretches of one period, from left to right. */
export function stretchesOf(period: Period, axis: Axis, moment: Date): Stretch[] {
  const { start, end = period.planned?.end, planned } = period
  const begins = start ?? planned?.start
  const ends = end ? bounds(end) : undefined
  // To the month: a page that changed each day would have to be built each day.
  const present = yearsOf(calendarDay(moment).slice(0, 7))
  switch (stateOf(period, moment)) {
    case 'ended':
      return ends
        ? span(
            start ? bounds(start) : [begins ? yearsOf(begins) : axis.first, ends[1]],
            ends,
            axis,
            false,
          )
        : []
    case 'running':
      return [
        ...span(start ? bounds(start) : [axis.first, present], [present, present], axis, false),
        ...(ends ? span([present, present], ends, axis, true) : []),
      ]
    case 'end-not-known':
      return begins
        ? fading(bounds(begins), ends, axis, !start)
        : ends
          ? span([axis.first, ends[0]], ends, axis, true)
          : []
    case 'planned':
      return begins
        ? ends
          ? span(bounds(begins), ends, axis, true)
          : fading(bounds(begins), ends, axis, true)
        : []
    default:
      return []
  }
}

type Bounds = [earliest: number, latest: number]

/** From a start that fades out to the end, of the axis where there is no other. */
function fading(start: Bounds, end: Bounds | undefined, axis: Axis, planned: boolean): Stretch[] {
  return span(start, [start[1], end?.[1] ?? axis.last + 1], axis, planned)
}

function span(
  [startsAfter, startsBefore]: Bounds,
  [endsAfter, endsBefore]: Bounds,
  axis: Axis,
  planned: boolean,
): Stretch[] {
  const from = place(startsBefore, axis)
  const to = Math.max(from, place(endsAfter, axis))
  const stretches: Stretch[] = [
    { from: place(startsAfter, axis), to: from, kind: 'fade-in', planned },
    { from, to, kind: 'solid', planned },
    { from: to, to: place(endsBefore, axis), kind: 'fade-out', planned },
  ]
  return stretches.filter((stretch) => stretch.to > stretch.from)
}

/** Earliest and latest moment that a date may mean, as years with a fraction. */
function bounds(date: string): Bounds {
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
