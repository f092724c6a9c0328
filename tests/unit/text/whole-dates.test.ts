import { expect, test } from 'vitest'
import { aroundDates } from '#lib/text/whole-dates'

test.each([
  ['den 1\u00a0mars\u00a02021 började', ['den ', '1\u00a0mars\u00a02021', ' började']],
  ['maaliskuussa\u00a02021.', ['', 'maaliskuussa\u00a02021', '.']],
  ['8\u00a0maj', ['', '8\u00a0maj', '']],
  ['49\u00a0500 kunder i mars', ['49\u00a0500 kunder i mars']],
  ['november 2019', ['november 2019']],
])('in “%s” every second piece is a date in words', (text, pieces) => {
  expect(aroundDates(text)).toEqual(pieces)
})
