import { expect, test } from 'vitest'
import { axisOf, stretchesOf, ticksOf } from '#lib/timeline'

const moment = new Date('2026-11-22T12:00:00+02:00')
const axis = { first: 2017, last: 2020 }

test('the axis goes from the first to the last year that is named', () => {
  expect(axisOf([{ end: '2017-10-31' }, { start: '2021-03-01', end: '2023-06-30' }], moment)).toEqual({ first: 2017, last: 2023 })
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

test('a long axis has at most eight marks', () => {
  expect(ticksOf({ first: 1990, last: 2026 })).toHaveLength(8)
})

test('exact dates give one certain stretch', () => {
  expect(stretchesOf({ start: '2018-01-01', end: '2019-01-01' }, axis, moment)).toEqual([{ from: 25, to: 50, kind: 'solid' }])
})

test('a start that is not known fades in', () => {
  expect(stretchesOf({ end: '2018-01-01' }, axis, moment)).toEqual([{ from: 0, to: 25, kind: 'fade-in' }])
})

test('an end of which only the year is known fades out through that year', () => {
  expect(stretchesOf({ start: '2018-01-01', end: '2019' }, axis, moment)).toEqual([
    { from: 25, to: 50, kind: 'solid' },
    { from: 50, to: 75, kind: 'fade-out' },
  ])
})

test('a period within one rough year only fades', () => {
  expect(stretchesOf({ start: '2018', end: '2018' }, axis, moment).map(({ kind }) => kind)).toEqual(['fade-in'])
})
