import { expect, test } from 'vitest'
import { stretchesOf } from '#lib/listings/timeline'
import { axisOf, ticksOf } from '#lib/listings/year-axis'

const moment = new Date('2026-11-22T12:00:00+02:00')
const axis = { first: 2017, last: 2020 }

test('the axis goes from the first to the last year that is named', () => {
  expect(
    axisOf([{ end: '2017-10-31' }, { start: '2021-03-01', end: '2023-06-30' }], moment),
  ).toEqual({ first: 2017, last: 2023 })
})

test('a period without an end reaches to the present', () => {
  expect(axisOf([{ start: '2021-03-01' }], moment)).toEqual({ first: 2021, last: 2026 })
})

test('every year has its mark on a short axis', () => {
  expect(ticksOf(axis)).toEqual([
    { year: 2017, at: 0 },
    { year: 2018, at: 25 },
    { year: 2019, at: 50 },
    { year: 2020, at: 75 },
  ])
})

test('a year that would stand at the very end, where its digits have no room, has no mark', () => {
  expect(ticksOf({ first: 2015, last: 2027 }).map(({ year }) => year)).toEqual([
    2015, 2017, 2019, 2021, 2023, 2025,
  ])
})

test('a long axis has at most eight marks', () => {
  expect(ticksOf({ first: 1990, last: 2026 })).toHaveLength(7)
})

test('exact dates give one certain stretch', () => {
  expect(stretchesOf({ start: '2018-01-01', end: '2019-01-01' }, axis, moment)).toEqual([
    { from: 25, to: 50, kind: 'solid', planned: false },
  ])
})

test('a start that is not known fades in', () => {
  expect(stretchesOf({ end: '2018-01-01' }, axis, moment)).toEqual([
    { from: 0, to: 25, kind: 'fade-in', planned: false },
  ])
})

test('an end of which only the year is known fades out through that year', () => {
  expect(stretchesOf({ start: '2018-01-01', end: '2019' }, axis, moment)).toEqual([
    { from: 25, to: 50, kind: 'solid', planned: false },
    { from: 50, to: 75, kind: 'fade-out', planned: false },
  ])
})

test('a period within one rough year only fades', () => {
  expect(stretchesOf({ start: '2018', end: '2018' }, axis, moment).map(({ kind }) => kind)).toEqual(
    ['fade-in'],
  )
})

test('what is still to come of a period is planned', () => {
  const period = { start: '2018-01-01', planned: { end: '2020-01-01' } }
  expect(stretchesOf(period, axis, new Date('2019-01-01T12:00:00+02:00'))).toEqual([
    { from: 25, to: 50, kind: 'solid', planned: false },
    { from: 50, to: 75, kind: 'solid', planned: true },
  ])
})

test('what was announced and never told of is planned, and fades out', () => {
  expect(
    stretchesOf({ planned: { start: '2018-01-01', end: '2019-01-01' } }, axis, moment),
  ).toEqual([{ from: 25, to: 50, kind: 'fade-out', planned: true }])
})

test('what began and is not known to have ended fades out to its planned end', () => {
  expect(
    stretchesOf({ start: '2018-01-01', planned: { end: '2019-01-01' } }, axis, moment),
  ).toEqual([{ from: 25, to: 50, kind: 'fade-out', planned: false }])
})

test('an earlier plan of what has ended is not drawn', () => {
  const event = { start: '2018-01-01', end: '2019-01-01' }
  expect(stretchesOf({ ...event, planned: { end: '2018-06-30' } }, axis, moment)).toEqual(
    stretchesOf(event, axis, moment),
  )
})

test('the axis goes to the end of what was planned, where no other end is known', () => {
  expect(axisOf([{ planned: { start: '2019-11', end: '2021' } }], moment)).toEqual({
    first: 2019,
    last: 2021,
  })
})
