import { expect, test } from 'vitest'
import { startOfDay } from '#lib/dates'
import { latest } from '#lib/metadata/page-dates'

test('a day begins at midnight in Helsinki, in summer and in winter, and on the days when clocks are moved', () => {
  expect(
    ['2019-01-15', '2019-07-15', '2019-03-31', '2019-04-01', '2019-10-27', '2019-10-28'].map(
      startOfDay,
    ),
  ).toEqual([
    '2019-01-15T00:00:00+02:00',
    '2019-07-15T00:00:00+03:00',
    '2019-03-31T00:00:00+02:00',
    '2019-04-01T00:00:00+03:00',
    '2019-10-27T00:00:00+03:00',
    '2019-10-28T00:00:00+02:00',
  ])
})

test('the latest moment is found across offsets', () => {
  expect(
    latest(['2019-07-15T00:00:00+03:00', '2019-07-14T22:30:00Z', '2019-07-15T00:15:00+02:00']),
  ).toBe('2019-07-14T22:30:00Z')
})
