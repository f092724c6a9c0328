/** What a build keeps back: drafts, pages under embargo, and all that is below them. */
import { expect, test } from 'vitest'
import { type Files, siteOf, textFile } from '#tests/support/site-folder'

const draft = textFile('Hankkeet', '', 'slug: hankkeet\ndraft: true\n')
const embargo = 'type: section\npublishAt: 2026-12-01T09:00:00+02:00\n'
const below: Files = {
  'projects/handu/more/index.fi.md': textFile('Lisää'),
  'projects/handu/more/index.sv.md': textFile('Mera'),
  'projects/handu/more/facts.yaml': 'type: page\n',
}

const addressesOf = (files: Files, preview = false) =>
  siteOf({ ...below, ...files }, { preview }).pages.map((page) => page.address)

test.each([
  ['a Finnish draft', { 'projects/index.fi.md': draft }],
  ['a Swedish draft', { 'projects/index.sv.md': draft.replace('Hankkeet', 'Projekt') }],
  ['an embargo', { 'projects/facts.yaml': embargo }],
])('pages below %s are not published, whatever they say themselves', (_, files) => {
  expect(addressesOf(files)).toEqual(['/fi', '/sv'])
})

test('a preview has them, marked as hidden', () => {
  const { pages } = siteOf({ ...below, 'projects/facts.yaml': embargo }, { preview: true })
  expect(
    pages.map((page) => [page.key, page.hidden]).filter((_, index) => index % 2 === 0),
  ).toEqual([
    ['home', false],
    ['projects', true],
    ['projects/handu', true],
    ['projects/handu/more', true],
  ])
})

test('a page whose name only begins like that of a draft is published', () => {
  const other = {
    'projects-2/index.fi.md': textFile('Muut'),
    'projects-2/index.sv.md': textFile('Andra'),
    'projects-2/facts.yaml': 'type: page\n',
  }
  expect(addressesOf({ ...other, 'projects/index.fi.md': draft })).toEqual([
    '/fi',
    '/sv',
    '/fi/projects-2',
    '/sv/projects-2',
  ])
})

test('what is under embargo comes out at its moment, with what is below it', () => {
  const files = { ...below, 'projects/facts.yaml': embargo }
  const at = (moment: string) => siteOf(files, { moment: new Date(moment) }).pages.length
  expect([at('2026-12-01T08:59:59+02:00'), at('2026-12-01T09:00:00+02:00')]).toEqual([2, 8])
})

test('a link to a page below a draft is an error', () => {
  const link = (title: string) => textFile(title, '[a](projects/handu)\n')
  const files = {
    'home/index.fi.md': link('Etusivu'),
    'home/index.sv.md': link('Framsida'),
    'projects/index.fi.md': draft,
  }
  expect(() => siteOf(files)).toThrow('home/index.fi.md:6:1')
})
