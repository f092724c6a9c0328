import { expect, test } from 'vitest'
import { toCsv } from '#lib/data/csv'
import { recordsOf, rowsOf } from '#tests/support/csv'

test('a table has a header, and every line ends in CRLF', () => {
  expect(toCsv(['id', 'value', 'about'], [['customers', 49500, true]])).toBe(
    'id,value,about\r\ncustomers,49500,true\r\n',
  )
})

test('what is not known is an empty cell', () => {
  expect(toCsv(['id', 'min', 'max'], [['a', undefined, 12]])).toBe('id,min,max\r\na,,12\r\n')
})

test('commas, quotation marks and line ends stay inside their cell', () => {
  const cells = ['a, b', 'say "c"', 'd\ne', 'å ä ö']
  expect(rowsOf(toCsv(['1', '2', '3', '4'], [cells]))[1]).toEqual(cells)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j is no formula in a spreadsheet',
  (text) => {
    expect(recordsOf(toCsv(['label'], [[text]]))).toEqual([{ label: `'${text}` }])
  },
)

test('a negative number stays a number', () => {
  expect(toCsv(['value'], [[-5]])).toBe('value\r\n-5\r\n')
})
