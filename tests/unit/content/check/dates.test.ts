/** Dates that cannot be, and the clock of Helsinki. */
import { expect, test, vi } from 'vitest'
import { messagesOf, siteOf, textFile } from '#tests/support/site-folder'

vi.stubEnv('SITE_MESSAGES', 'en')

const fi = 'projects/handu/index.fi.md'
const facts = 'projects/handu/facts.yaml'
const written = (lines: string) => messagesOf({ [facts]: `type: project\n${lines}\n` })
const updated = (day: string) => textFile('Hanke').replace('2026-11-22', day)

test.each([
  ['published: 1019-07-01', '1970 to 2099'],
  ["published: '0019'", '1970 to 2099'],
  ['publishAt: 0226-11-22T09:00:00+02:00', '1970 to 2099'],
  ['corrections: [{date: 2206-01-01, kind: update, text: {fi: a, sv: b}}]', '1970 to 2099'],
  ['gone: {date: 0202-01-01, reason: {fi: a, sv: b}}', '1970 to 2099'],
  ['period: {start: 0217-11-01}', '1800 to 2199'],
  ["period: {planned: {end: '3019'}}", '1800 to 2199'],
  ["dates: [{id: a, date: '0201', label: {fi: a, sv: b}}]", '1800 to 2199'],
])('%s has a year that cannot be', (lines, years) => {
  expect(written(lines)).toMatch(
    new RegExp(
      `^${facts}:2:\\d+ The year of \\S+ cannot be right: years from ${years} are accepted here\\.$`,
    ),
  )
})

test('the year of an update, of a contact and of a source', () => {
  const files = {
    [fi]: updated('0202-11-22'),
    'contacts.yaml': '- {id: a, unit: {fi: a, sv: b}, until: 0218-12-31}\n',
    'sources.yaml': "- {id: S1, language: fi, dated: '0218', title: {fi: a, sv: b}}\n",
  }
  expect(messagesOf(files).match(/ The year of \S+ cannot be right/g)).toHaveLength(3)
})

test.each(['1970', '2099'])('%s is a year of publishing', (year) => {
  const lines = `published: '${year}'\npublishAt: ${year}-12-01T09:00:00+02:00`
  expect(written(lines)).toBe('')
})

test.each(['haku', 'sok', 'data', 'feed', 'feed-2', '404', '503'])(
  'the slug %s is kept',
  (slug) => {
    const files = {
      'new/index.fi.md': textFile('Uusi', '', `slug: '${slug}'\n`),
      'new/index.sv.md': textFile('Ny', '', `slug: '${slug}'\n`),
      'new/facts.yaml': 'type: page\n',
    }
    const message = (locale: string) =>
      `new/index.${locale}.md:5:7 The site needs the address /${locale}/${slug} itself. Choose another one.`
    expect(messagesOf(files)).toBe(`${message('fi')}\n${message('sv')}`)
  },
)

const far = '2062-11-22'

test.each([
  ['updated', { [fi]: updated(far) }, `${fi}:4:10 ${far} in updated is still to come.`],
  ['published', { [facts]: `type: project\npublished: '2062'\n` }, '2062 in published is still'],
  [
    'a correction',
    {
      [facts]: `type: project\ncorrections: [{date: ${far}, kind: update, text: {fi: a, sv: b}}]\n`,
    },
    `${far} in date is still to come.`,
  ],
])('%s cannot be to come', (_, files, message) => {
  expect(messagesOf(files)).toContain(message)
  expect(() => siteOf(files, { moment: new Date('2062-11-22T00:00:00+02:00') })).not.toThrow()
  expect(() => siteOf(files, { moment: new Date('2061-11-21T23:59:59+02:00') })).toThrow(
    'is still to come. Write the day on which it happened.',
  )
})

test('a page that waits for its moment may be of that day, and a draft of any', () => {
  const waiting = { [facts]: `type: project\npublishAt: ${far}T09:00:00+02:00\n` }
  expect(messagesOf({ ...waiting, [fi]: updated(far) })).toBe('')
  expect(messagesOf({ ...waiting, [fi]: updated('2062-11-23') })).toContain('is still to come')
  expect(messagesOf({ [fi]: updated(far).replace('---\n', '---\ndraft: true\n') })).toBe('')
})

test.each([
  ['2026-11-26T09:00:00+03:00', '2026-11-26T09:00:00+02:00'],
  ['2027-06-01T09:00:00+02:00', '2027-06-01T09:00:00+03:00'],
  ['2026-11-26T09:00:00+20:00', '2026-11-26T09:00:00+02:00'],
  ['2026-11-26T09:00:00-05:00', '2026-11-26T09:00:00+02:00'],
  ['2027-03-28T03:30:00+02:00', '2027-03-28T04:30:00+03:00'],
  ['2026-10-25T04:30:00+03:00', '2026-10-25T04:30:00+02:00'],
])('%s is not the clock of Helsinki: %s', (found, write) => {
  expect(written(`publishAt: ${found}`)).toBe(
    `${facts}:2:12 The time zone of ${found} is not Helsinki’s on that day: it is +02:00 in winter and +03:00 in summer. Write ${write}.`,
  )
  expect(written(`publishAt: ${write}`)).toBe('')
})

test.each(['2026-10-25T03:30:00+03:00', '2026-10-25T03:30:00+02:00', '2026-12-01T07:00:00Z'])(
  '%s is a moment that can be meant',
  (found) => expect(written(`publishAt: ${found}`)).toBe(''),
)

test.each([
  ['2026-11-25', true],
  ['2026-10', true],
  ["'2025'", true],
  ['2026-11-26', false],
  ['2026-11', false],
])('published: %s before publishAt: %s', (published, isBefore) => {
  // Half past midnight in Helsinki, still the day before in UTC.
  const lines = `published: ${published}\npublishAt: 2026-11-26T00:30:00+02:00`
  expect(written(lines)).toBe(
    isBefore
      ? `${facts}:2:12 “published” is ${published.replaceAll("'", '')}, but the page comes out on 2026-11-26 by “publishAt”. Write published: 2026-11-26.`
      : '',
  )
})
