import { expect, test } from 'vitest'
import { formatRange } from '#lib/format'
import type { Locale } from '#lib/locales'
import { periodBesideState, periodText, unknownStart, whenText } from '#lib/period'

/** No-break spaces as ordinary ones, so that expectations can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each<[Locale, string, string]>([
  ['fi', '2017-10-31', '31.10.2017'],
  ['fi', '2019-11', 'marraskuussa 2019'],
  ['fi', '2021', 'vuonna 2021'],
  ['sv', '2017-10-31', 'den 31 oktober 2017'],
  ['sv', '2019-11', 'i november 2019'],
  ['sv', '2021', '2021'],
])('in %s, %s is told as %s in a sentence', (locale, date, text) => {
  expect(plain(whenText(locale, date))).toBe(text)
})

test.each<[Locale, string]>([
  ['fi', '1.11.2017–31.10.2019'],
  ['sv', '1 november 2017 – 31 oktober 2019'],
])('in %s, a period with both days is %s', (locale, text) => {
  expect(plain(periodText(locale, { start: '2017-11-01', end: '2019-10-31' }, 'ended'))).toBe(text)
})

test('years stand close to their dash', () => {
  expect(formatRange('sv', '2017', '2023')).toBe('2017–2023')
})

test('a start that is not known is said, not guessed', () => {
  const period = { end: '2017-10-31' }
  expect(plain(periodText('fi', period, 'ended'))).toBe('päättyi 31.10.2017')
  expect(unknownStart('fi', period)).toBe('Alkamispäivä ei ole tiedossa.')
  expect(unknownStart('sv', period)).toBe('Startdatumet är inte känt.')
})

test('beside the word for ended, the day alone is enough', () => {
  expect(plain(periodBesideState('sv', { end: '2017-10-31' }, 'ended'))).toBe('den 31 oktober 2017')
})

test('the words of a rough period stand for its dates', () => {
  const period = { start: '2019-11', end: '2021', label: { fi: 'alkuvuoteen 2021', sv: 'till början av 2021' } }
  expect(periodText('sv', period, 'ended')).toBe('till början av 2021')
  expect(unknownStart('sv', period)).toBeUndefined()
})
