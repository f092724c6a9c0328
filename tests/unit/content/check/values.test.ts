/** Values that are well-formed and cannot be right: limits, phones, mailboxes, pages that lead to themselves. */
import { expect, test, vi } from 'vitest'
import { type Files, messagesOf, textFile } from '#tests/support/site-folder'

vi.stubEnv('SITE_MESSAGES', 'en')

const facts = 'projects/handu/facts.yaml'
const linking = (url: string): Files => ({
  'projects/handu/index.fi.md': textFile('Hanke', `[a](<${url}>)\n`),
  'projects/handu/index.sv.md': textFile('Projektet', `[a](<${url}>)\n`),
})
const figure = (limits: string) => ({
  [facts]: `type: project\nfigures: [{id: a, ${limits}, unit: people, label: {fi: a, sv: b}}]\n`,
})

test('the lower limit of a figure is not above the upper one', () => {
  expect(messagesOf(figure('min: 900, max: 600'))).toBe(
    `${facts}:2:11 “min” is larger than “max”. Write the smaller figure in “min”.`,
  )
  expect(messagesOf(figure('min: 600, max: 900'))).toBe('')
})

test.each(['tel:abc', 'tel:', 'tel:12', 'tel:+', 'tel:09-310-SOITA'])(
  '%s leads to no phone',
  (url) =>
    expect(messagesOf(linking(url))).toContain(
      `The link “${url}” does not lead to a phone number. Write for example tel:+35893101641.`,
    ),
)

test.each([
  'mailto:a(at)hel.fi',
  'mailto:',
  'mailto:a@hel',
  'mailto:a@b@hel.fi',
  'mailto:a b@hel.fi',
  'mailto:a@hel.fi,b',
])('%s leads to no mailbox', (url) =>
  expect(messagesOf(linking(url))).toContain(
    `The link “${url}” does not lead to an e-mail address. Write for example mailto:first.last@hel.fi.`,
  ),
)

test.each([
  'tel:+358931012345',
  'tel:09 310 1641',
  'tel:112',
  'mailto:a.b@hel.fi',
  'mailto:a@hel.fi,b@hel.fi?subject=Hei',
])('%s leads somewhere', (url) => expect(messagesOf(linking(url))).toBe(''))

test.each([
  ['040 620 5571', true],
  ['+358 (0)9 310-1641', true],
  ['040 620 557l', false],
  ['vaihde', false],
  ['1', false],
])('the phone %s of a contact: %s', (phone, isRight) => {
  const file = { 'contacts.yaml': `- {id: a, unit: {fi: a, sv: b}, phone: '${phone}'}\n` }
  expect(messagesOf(file)).toBe(
    isRight
      ? ''
      : `contacts.yaml:1:40 “${phone}” in phone is not a phone number. Write digits and spaces only, for example 09 310 1641 or +358 9 310 1641.`,
  )
})

const handu = (lines: string) => ({ [facts]: `type: project\n${lines}\n` })

test.each([
  ['related', 'related: [projects, projects/handu]'],
  ['continuedBy', 'period: {end: 2019-01-01, continuedBy: projects/handu}'],
  ['replacedBy', 'gone: {date: 2026-01-01, reason: {fi: a, sv: b}, replacedBy: projects/handu}'],
])('a page is not %s to itself', (field, lines) => {
  expect(messagesOf(handu(lines))).toMatch(
    new RegExp(
      `^${facts}:2:\\d+ “${field}” leads back to the page itself: projects/handu → projects/handu\\. Name another page, or take the line away\\.$`,
    ),
  )
})

test('two pages that continue each other lead nowhere, and one that leads to them is right', () => {
  const project = (key: string, to: string): Files => ({
    [`projects/${key}/index.fi.md`]: textFile(`${key} fi`),
    [`projects/${key}/index.sv.md`]: textFile(`${key} sv`),
    [`projects/${key}/facts.yaml`]: `type: project\nperiod: {end: 2019-01-01, continuedBy: ${to}}\n`,
  })
  const files = {
    ...handu('period: {end: 2018-01-01, continuedBy: projects/a}'),
    ...project('a', 'projects/b'),
    ...project('b', 'projects/a'),
  }
  expect(messagesOf(files).match(/“continuedBy” leads back to the page itself: [^.]+/g)).toEqual([
    '“continuedBy” leads back to the page itself: projects/a → projects/b → projects/a',
    '“continuedBy” leads back to the page itself: projects/b → projects/a → projects/b',
  ])
})
