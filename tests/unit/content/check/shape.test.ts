import { expect, test } from 'vitest'
import { formatProblems } from '#lib/problems/problems'
import { picture } from '#tests/support/pictures'
import { type Files, messagesOf, siteOf, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const facts = 'projects/handu/facts.yaml'
const bodies = (finnish: string, swedish: string) => ({
  [fi]: textFile('Hanke', finnish),
  [sv]: textFile('Projektet', swedish),
})

test('a difference in shape shows both outlines side by side', () => {
  expect(
    messagesOf(
      bodies('## A\n\n- a\n- b\n\n## B\n\n[x](projects)\n', '## A\n\n- a\n\n### B\n\n[x](home)\n'),
    ),
  ).toBe(
    `${sv}:8:1 The Finnish and the Swedish text have different shapes. Make them alike:
  index.fi.md        index.sv.md
  6 ## A             6 ## A
! 8 - 1/2 a          8 - 1/1 a
! 9 - 2/2 b          10 ### B
! 11 ## B            12 ¶ x → home
! 13 ¶ x → projects  -`,
  )
})

test.each([
  ['emphasis in another order', '*a* **b**', '**b** *a*'],
  ['paragraphs of one line and of two', 'a b', 'a\nb'],
  ['a link by file and a link by key', '[a](../index.fi.md)', '[a](projects)'],
  ['tables of the same size', '| a |\n|---|\n| b |', '| c |\n|---|\n| d |'],
])('%s are alike', (_, finnish, swedish) => {
  expect(messagesOf(bodies(finnish, swedish))).toBe('')
})

test.each([
  ['a table of another size', '| a |\n|---|\n| b |', '| c |\n|---|'],
  ['a list of another kind', '1. a', '- a'],
  ['a list that starts with another number', '1. a', '2. a'],
  ['links of one section in another order', '[a](projects) [b](home)', '[b](home) [a](projects)'],
  ['one paragraph for two', 'a\n\nb', 'a b'],
  ['a text that is empty', 'a', ''],
  ['a heading with nothing under it', '## a\n\nb', '## a'],
  ['a quotation that is none', '> a', 'a'],
  ['a word that is emphasised in one', 'a **b**', 'a b'],
  ['a row that one lacks', '| a |\n|---|\n| b |\n| c |', '| a |\n|---|\n| b |'],
  ['a picture that one lacks', '![x](a.jpg)', 'x'],
  ['an external link that one lacks', '[x](https://www.hel.fi)', 'x'],
])('%s is not alike', (_, finnish, swedish) => {
  const links = '- {id: hel, url: https://www.hel.fi, languages: [fi], title: {fi: a, sv: b}}\n'
  expect(
    messagesOf({
      ...bodies(finnish, swedish),
      'projects/handu/a.jpg': picture('jpg'),
      'links.yaml': links,
    }),
  ).toContain('have different shapes')
})

test.each([
  ['a heading', '##\n\na', 'The heading is empty.'],
  ['a list item', '- a\n-\n- b', 'The list item is empty.'],
  ['a paragraph of a joiner', 'a\n\n&zwj;', 'The paragraph is empty.'],
  ['a row', '| a |\n|---|\n|  |', 'The table row is empty.'],
  ['code', 'a\n\n```\n```', 'This part of the text is empty.'],
])('%s without words is an error in both languages', (_, body, said) => {
  const lines = messagesOf(bodies(body, body)).split('\n')
  expect(lines.map((line) => line.replace(/:\d+:\d+/, ''))).toEqual(
    [fi, sv].map((file) => `${file} ${said} Write words in it, or take its marks away.`),
  )
})

test('a paragraph of an invisible character is told of once', () => {
  const said = messagesOf(bodies('a\n\n&shy;', 'a\n\n&shy;'))
  expect(said.split('\n').map((line) => line.replace(/:\d+:\d+/, ''))).toEqual(
    [fi, sv].map(
      (file) => `${file} The file has an invisible control character (U+00AD). Delete it.`,
    ),
  )
})

test('a rule and a picture need no words', () => {
  const body = '![a](a.jpg)\n\n---\n\nb\n'
  expect(messagesOf({ ...bodies(body, body), 'projects/handu/a.jpg': picture('jpg') })).toBe('')
})

test.each(['(suomeksi)', '(på finska)', '(in English)'])(
  'the language of a link typed as %s is an error',
  (label) => {
    expect(messagesOf(bodies(`[a](home) ${label}\n`, '[a](home)\n'))).toBe(
      `${fi}:6:10 “${label}” names the language of a link. Take it away: the site adds the language itself, from links.yaml.`,
    )
  },
)

/** Warnings of the small site with changes. */
function warningsOf(changes: Files, moment: string): string {
  return formatProblems(siteOf(changes, { moment: new Date(moment) }).warnings).replaceAll(
    `${process.env.CONTENT_DIR}/`,
    '',
  )
}

const only = {
  [sv]: null,
  [facts]:
    'type: project\nonly: {language: fi, reason: {fi: Käännös tulee., sv: Översättningen kommer.}, due: 2026-12-31}\n',
}

test('a page in one language has an address in the other too, without text', () => {
  const pages = siteOf(only).pages.filter((page) => page.key === 'projects/handu')
  expect(
    pages.map(({ address, markdown, facts }) => ({
      address,
      markdown,
      only: facts.only?.language,
    })),
  ).toEqual([
    { address: '/fi/hankkeet/handu', markdown: '', only: 'fi' },
    { address: '/sv/projekt/handu', markdown: '', only: 'fi' },
  ])
  expect(warningsOf(only, '2026-12-31T12:00:00Z')).toBe('')
})

test('a promised translation is a warning when it is due and an error 30 days later', () => {
  expect(warningsOf(only, '2027-01-30T12:00:00Z')).toBe(
    `${facts}:2:85 The Swedish text was promised by 31 December 2026. Write it, or agree on a new date.`,
  )
  expect(() => siteOf(only, { moment: new Date('2027-01-31T12:00:00Z') })).toThrow(
    'The Swedish text was promised by 31 December 2026, more than 30 days ago. Write it, or agree on a new date.',
  )
})

test('both languages and `only` contradict each other', () => {
  expect(messagesOf({ [facts]: only[facts] })).toBe(
    `${facts}:2:7 The page says that it exists in one language only, but index.sv.md is there too. Take the lines “only” away.`,
  )
})

test('an expired contact is a warning, but not on a page that has ended', () => {
  const contact = { 'contacts.yaml': '- {id: marko, unit: {fi: a, sv: b}, until: 2018-12-31}\n' }
  const page = 'type: project\ncontacts: [marko]\n'
  expect(warningsOf({ ...contact, [facts]: page }, '2026-11-22')).toBe(
    `${facts}:2:12 The period of the contact “marko” ended on 31 December 2018: the page shows only the unit. Name a new contact, or take this one out of “contacts”.`,
  )
  expect(
    warningsOf({ ...contact, [facts]: `${page}period: {end: 2019-10-31}\n` }, '2026-11-22'),
  ).toBe('')
})

test('a page that nobody has touched for 24 months is a warning', () => {
  expect(warningsOf({}, '2028-11-22T12:00:00Z')).toBe('')
  expect(warningsOf({}, '2028-11-23T12:00:00Z')).toContain(
    'home/index.fi.md:4:10 The page was last updated on 22 November 2026, more than 24 months ago. Check it, and correct the date.',
  )
})

test('an old address leads to the present one of its language', () => {
  const site = siteOf({ [facts]: 'type: project\naliases: [/fi/vanha/osoite, /sv/gammal]\n' })
  expect(site.aliases).toEqual({
    '/fi/vanha/osoite': '/fi/hankkeet/handu',
    '/sv/gammal': '/sv/projekt/handu',
  })
})

test('an old address that is taken is an error', () => {
  expect(messagesOf({ [facts]: 'type: project\naliases: [/fi/hankkeet]\n' })).toBe(
    `${facts}:2:11 The old address /fi/hankkeet already belongs to “projects”. Take it away from one of the two.`,
  )
})

const gone =
  'type: project\ngone: {date: 2026-01-01, reason: {fi: Vanhentunut., sv: Föråldrad.}, replacedBy: projects}\n'

test('a retired page keeps its addresses and leaves the site', () => {
  const site = siteOf({ [facts]: gone })
  expect(site.pages.map((page) => page.key)).not.toContain('projects/handu')
  expect(site.gone.map((page) => page.address)).toEqual(['/fi/hankkeet/handu', '/sv/projekt/handu'])
})

test('a link to a retired page is an error', () => {
  const link = {
    'projects/index.fi.md': textFile('Hankkeet', '[a](projects/handu)\n'),
    'projects/index.sv.md': textFile('Projekt', '[a](projects/handu)\n'),
  }
  expect(messagesOf({ [facts]: gone, ...link }).split('\n')[0]).toBe(
    'projects/index.fi.md:6:1 The link “projects/handu” leads to a page that has been retired. Link to what replaced it, or take the link away.',
  )
})
