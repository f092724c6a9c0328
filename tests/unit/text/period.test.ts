import { expect, test } from 'vitest'
import type { Locale } from '#lib/locales'
import { formatRange } from '#lib/text/format'
import { formerPlan, periodText, stateInWords, unknownStart, whenText } from '#lib/text/period'

const moment = new Date('2026-11-22T12:00:00+02:00')

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
  ['sv', '1 november 2017–31 oktober 2019'],
])('in %s, a period with both days is %s', (locale, text) => {
  expect(plain(periodText(locale, { start: '2017-11-01', end: '2019-10-31' }, moment))).toBe(text)
})

test('years stand close to their dash', () => {
  expect(formatRange('sv', '2017', '2023')).toBe('2017–2023')
})

test('a start that is not known is said, not guessed', () => {
  const period = { end: '2017-10-31' }
  expect(plain(periodText('fi', period, moment))).toBe('päättyi 31.10.2017')
  expect(unknownStart('fi', period)).toBe('Alkamispäivä ei ole tiedossa.')
  expect(unknownStart('sv', period)).toBe('Startdatumet är inte känt.')
})

test('beside the word for ended, the day alone is enough', () => {
  expect(plain(stateInWords('sv', { end: '2017-10-31' }, moment)?.text ?? '')).toBe(
    'Avslutat: den 31 oktober 2017',
  )
})

test('the words of a rough period stand for its dates', () => {
  const period = {
    start: '2019-11',
    end: '2021',
    label: { fi: 'alkuvuoteen 2021', sv: 'till början av 2021' },
  }
  expect(periodText('sv', period, moment)).toBe('till början av 2021')
  expect(unknownStart('sv', period)).toBeUndefined()
})

test('the words of a rough plan stand for its dates', () => {
  const planned = {
    start: '2019-11',
    end: '2021',
    label: {
      fi: 'marraskuusta 2019 alkuvuoteen 2021',
      sv: 'från november 2019 till början av 2021',
    },
  }
  const text = (locale: Locale) => stateInWords(locale, { planned }, moment)?.text
  expect(text('fi')).toBe(
    'Päättymisestä ei ole tietoa: oli määrä olla käynnissä marraskuusta 2019 alkuvuoteen 2021',
  )
  expect(text('sv')).toBe(
    'Slutet är inte känt: skulle enligt planen pågå från november 2019 till början av 2021',
  )
})

test('a plan of which only months and years are known is told in their words', () => {
  const planned = { start: '2019-11', end: '2021' }
  expect(plain(periodText('fi', { planned }, moment))).toBe(
    'oli määrä alkaa marraskuussa 2019 ja päättyä vuonna 2021',
  )
  expect(plain(periodText('sv', { planned }, moment))).toBe(
    'skulle enligt planen börja i november 2019 och sluta 2021',
  )
})

test('what was planned is told beside what happened only where the two differ', () => {
  const event = { start: '2017-11-01', end: '2020-01-31' }
  const told = (planned: { start?: string; end?: string }, at = moment) =>
    plain(formerPlan('fi', { ...event, planned }, at) ?? '')
  expect(told({ start: '2017-11-01', end: '2019-10-31' })).toBe('oli määrä päättyä 31.10.2019')
  expect(told({ start: '2017-09', end: '2019-10-31' })).toBe(
    'oli määrä alkaa syyskuussa 2017 ja päättyä 31.10.2019',
  )
  expect(told(event)).toBe('')
  expect(told({ end: '2019-10-31' }, new Date('2019-12-01T12:00:00Z'))).toBe('')
})
