import { expect, test } from 'vitest'
import { nextChangeOf } from '#lib/build/next-change'
import { siteOf, textFile } from '#tests/support/site-folder'

const moment = new Date('2026-11-22T12:00:00+02:00')
const contact = {
  'contact/index.fi.md': textFile('Yhteystiedot'),
  'contact/index.sv.md': textFile('Kontakt'),
  'contact/facts.yaml': 'type: page\n',
}
const next = (changes = {}) => nextChangeOf(siteOf(changes), moment)?.toISOString()

test.each([
  ['nothing', {}, undefined],
  [
    'an end that the content names',
    { 'projects/handu/facts.yaml': 'type: project\nperiod: {end: 2026-11-25}\n' },
    '2026-11-25T22:00:00.000Z',
  ],
  [
    'the next month, while a bar of the timeline grows',
    { 'projects/handu/facts.yaml': 'type: project\nperiod: {start: 2021-03-01}\n' },
    '2026-11-30T22:00:00.000Z',
  ],
  ['the half-year in which security.txt is renewed', contact, '2027-01-01T00:00:00.000Z'],
])('what changes by itself next: %s', (_, changes, expected) => {
  expect(next(changes)).toBe(expected)
})
