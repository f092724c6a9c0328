import { expect, test } from 'vitest'
import { stateOf } from '#lib/schema/state'

const exact = { start: '2021-03-01', end: '2023-06-30' }

test.each([
  ['planned before its first day', exact, '2021-02-28T21:59:59Z', 'planned'],
  ['running from midnight in Helsinki', exact, '2021-02-28T22:00:00Z', 'running'],
  ['running to the end of its last day', exact, '2023-06-30T20:59:59Z', 'running'],
  ['ended after it', exact, '2023-06-30T21:00:00Z', 'ended'],
  ['running all through a last year', { end: '2021' }, '2021-12-31T12:00:00Z', 'running'],
  ['ended in the next year', { end: '2021' }, '2022-01-01T12:00:00Z', 'ended'],
  [
    'running past a plan that was lengthened',
    { ...exact, planned: { end: '2022-06-30' } },
    '2022-07-01T12:00:00Z',
    'running',
  ],
  [
    'of an end not known after its planned end',
    { planned: { start: '2019-11', end: '2021' } },
    '2022-01-01T12:00:00Z',
    'end-not-known',
  ],
  [
    'planned until its planned end, when nobody tells that it began',
    { planned: { start: '2019-11', end: '2021' } },
    '2020-06-01T12:00:00Z',
    'planned',
  ],
  [
    'running before a planned end alone',
    { planned: { end: '2021' } },
    '2020-06-01T12:00:00Z',
    'running',
  ],
  [
    'running from the start of a first month',
    { start: '2019-11' },
    '2019-11-01T12:00:00Z',
    'running',
  ],
])('a period is %s', (_, period, moment, state) => {
  expect(stateOf(period, new Date(moment))).toBe(state)
})

test('without dates there is no state', () => {
  expect(stateOf(undefined, new Date())).toBeUndefined()
})
