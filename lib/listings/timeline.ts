/** Periods as stretches of a year axis. What is known only roughly fades, and what was only planned is told apart. */
import { calendarDay } from '#lib/dates'
import { type Axis, type Bounds, bounds, place, yearsOf } from '#lib/listings/year-axis'
import type { Period } from '#lib/schema/page'
import { stateOf } from '#lib/schema/state'

/** A stretch of the axis: certain, or fading in or out where a date is not exact or not known. `planned` where nobody has told that it happened. */
export type Stretch = {
  from: number
  to: number
  kind: 'solid' | 'fade-in' | 'fade-out'
  planned: boolean
}

/** The stretches of one period, from left to right. */
export function stretchesOf(period: Period, axis: Axis, moment: Date): Stretch[] {
  switch (stateOf(period, moment)) {
    case 'ended':
      return endedStretches(period, axis)
    case 'running':
      return runningStretches(period, axis, moment)
    case 'end-not-known':
      return openStretches(period, axis)
    case 'planned':
      return plannedStretches(period, axis)
    default:
      return []
  }
}

/** When a period began or was to begin, and when it ended or was to end, as far as is known. */
function limitsOf({ start, end, planned }: Period): Partial<Record<'begins' | 'ends', Bounds>> {
  const [begins, ends] = [start ?? planned?.start, end ?? planned?.end]
  return { ...(begins && { begins: bounds(begins) }), ...(ends && { ends: bounds(ends) }) }
}

function endedStretches(period: Period, axis: Axis): Stretch[] {
  const { begins, ends } = limitsOf(period)
  if (!ends) return []
  const start: Bounds = period.start && begins ? begins : [begins?.[0] ?? axis.first, ends[1]]
  return span(start, ends, axis, false)
}

/** Certain up to the present, and planned after it where an end was announced. */
function runningStretches(period: Period, axis: Axis, moment: Date): Stretch[] {
  const { begins, ends } = limitsOf(period)
  // To the month: a page that changed each day would have to be built each day.
  const present = yearsOf(calendarDay(moment).slice(0, 7))
  const start: Bounds = period.start && begins ? begins : [axis.first, present]
  return [
    ...span(start, [present, present], axis, false),
    ...(ends ? span([present, present], ends, axis, true) : []),
  ]
}

function openStretches(period: Period, axis: Axis): Stretch[] {
  const { begins, ends } = limitsOf(period)
  if (begins) return fading(begins, ends, axis, !period.start)
  return ends ? span([axis.first, ends[0]], ends, axis, true) : []
}

function plannedStretches(period: Period, axis: Axis): Stretch[] {
  const { begins, ends } = limitsOf(period)
  if (!begins) return []
  return ends ? span(begins, ends, axis, true) : fading(begins, ends, axis, true)
}

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
