import { expect, test } from 'vitest'
import { siteOf } from '#tests/support/site-folder'

const facts = 'projects/handu/facts.yaml'

test.each([
  ['the start of a period in winter', 'period: {start: 2027-01-15}', '2027-01-14T22:00:00.000Z'],
  ['the start of a period in summer', 'period: {start: 2027-07-15}', '2027-07-14T21:00:00.000Z'],
  [
    'the day after a planned end',
    'period: {start: 2021-03-01, planned: {end: 2027-06-30}}',
    '2027-06-30T21:00:00.000Z',
  ],
  ['the start of a plan', 'period: {planned: {start: 2027-03}}', '2027-02-28T22:00:00.000Z'],
  [
    'the day on which a release is more than a year old',
    'published: 2026-11-01',
    '2027-11-01T22:00:00.000Z',
  ],
  ['the day after an end', 'period: {end: 2026-12-31}', '2026-12-31T22:00:00.000Z'],
  ['the month after a last month', 'period: {end: 2027-03}', '2027-03-31T21:00:00.000Z'],
  ['the year after a last year', "period: {end: '2027'}", '2027-12-31T22:00:00.000Z'],
  ['the end of an embargo', 'publishAt: 2026-12-01T09:00:00+02:00', '2026-12-01T07:00:00.000Z'],
  ['the day after a contact', 'contacts: [marko]', '2027-05-31T21:00:00.000Z'],
])('the next change is %s', (_, line, moment) => {
  const contacts = '- {id: marko, unit: {fi: a, sv: b}, until: 2027-05-31}\n'
  expect(
    siteOf({
      'contacts.yaml': contacts,
      [facts]: `type: ${line.startsWith('published') ? 'press-release' : 'project'}\n${line}\n`,
    }).nextChange?.toISOString(),
  ).toBe(moment)
})

test('when everything has ended nothing changes by itself', () => {
  expect(
    siteOf({ [facts]: 'type: project\nperiod: {end: 2023-06-30}\n' }).nextChange,
  ).toBeUndefined()
})

test('the content hash follows every byte of the content', () => {
  const first = siteOf().contentHash
  expect(siteOf().contentHash).toBe(first)
  expect(siteOf({ [facts]: 'type: project\norder: 2\n' }).contentHash).not.toBe(first)
})
