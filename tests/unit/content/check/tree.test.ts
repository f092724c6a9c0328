import { expect, test } from 'vitest'
import { messagesOf, siteOf, textFile } from '#tests/support/site-folder'

test('addresses are made of the slugs of the tree, in each language', () => {
  expect(siteOf().pages.map((page) => page.address)).toEqual([
    '/fi',
    '/sv',
    '/fi/hankkeet',
    '/sv/projekt',
    '/fi/hankkeet/handu',
    '/sv/projekt/handu',
  ])
})

test.each([
  [
    'a missing Swedish file',
    { 'projects/handu/index.sv.md': null },
    'projects/handu/index.sv.md:1:1 The page has no Swedish text. Add index.sv.md: both languages are published together.',
  ],
  [
    'a missing Finnish file',
    { 'projects/handu/index.fi.md': null },
    'projects/handu/index.fi.md:1:1 The page has no Finnish text. Add index.fi.md: both languages are published together.',
  ],
  [
    'missing facts',
    { 'projects/handu/facts.yaml': null },
    'projects/handu/facts.yaml:1:1 The page has no facts.yaml. Add it, with at least the line “type: page”.',
  ],
  [
    'no parent',
    { 'projects/facts.yaml': null, 'projects/index.fi.md': null, 'projects/index.sv.md': null },
    'projects/handu/facts.yaml:1:1 The page has no parent: the folder “projects” has no page of its own. Add index.fi.md, index.sv.md and facts.yaml to it.',
  ],
  [
    'no front page',
    { 'home/facts.yaml': null, 'home/index.fi.md': null, 'home/index.sv.md': null },
    'home/index.fi.md:1:1 There is no front page. Add the folder “home”.',
  ],
  [
    'a misspelt file name',
    { 'projects/handu/index.se.md': 'x' },
    'projects/handu/index.se.md:1:1 The file “index.se.md” does not belong to a page. Did you mean “index.sv.md”? A page’s folder has index.fi.md, index.sv.md, facts.yaml and pictures (jpg, png or webp; their names in lower-case letters a–z, digits and hyphens).',
  ],
  [
    'a file outside the folders',
    { 'notes.txt': 'x' },
    'notes.txt:1:1 The file is not in a page’s folder. Move it to the folder of its page, for example home/notes.txt.',
  ],
  [
    'a folder name that cannot be an address',
    {
      'projects/Uusi hanke/index.fi.md': textFile('A', '', 'slug: a\n'),
      'projects/Uusi hanke/index.sv.md': textFile('B', '', 'slug: b\n'),
      'projects/Uusi hanke/facts.yaml': 'type: page\n',
    },
    'projects/Uusi hanke/facts.yaml:1:1 The folder name “Uusi hanke” cannot be part of an address. Use lower-case letters a–z, digits and hyphens only.',
  ],
  [
    'the same title twice',
    { 'projects/handu/index.fi.md': textFile('Hankkeet') },
    'projects/handu/index.fi.md:2:8 The title “Hankkeet” is already used by projects/index.fi.md. Give this page another title.',
  ],
  [
    'the same address twice',
    {
      'other/index.fi.md': textFile('A', '', 'slug: hankkeet\n'),
      'other/index.sv.md': textFile('B'),
      'other/facts.yaml': 'type: page\n',
    },
    'projects/index.fi.md:5:7 The address /fi/hankkeet is already used by other/index.fi.md. Give this page another slug.',
  ],
])('a site with %s is an error', (_, changes, message) => {
  expect(messagesOf(changes)).toBe(message)
})

test('hidden files of an editor or a system do no harm', () => {
  expect(messagesOf({ 'projects/.DS_Store': 'x', '.git/config': 'x' })).toBe('')
})

const draft = { 'projects/handu/index.sv.md': textFile('Projektet', '', 'draft: true\n') }

test('a draft in one language keeps the page out in both, except in a preview', () => {
  expect(siteOf(draft).pages.map((page) => page.key)).not.toContain('projects/handu')
  expect(
    siteOf(draft, { preview: true })
      .pages.filter((page) => page.hidden)
      .map((page) => page.address),
  ).toEqual(['/fi/hankkeet/handu', '/sv/projekt/handu'])
})

test('a page under embargo appears at its moment', () => {
  const embargo = {
    'projects/handu/facts.yaml': 'type: project\npublishAt: 2026-12-01T09:00:00+02:00\n',
  }
  const keysAt = (moment: string) =>
    siteOf(embargo, { moment: new Date(moment) }).pages.map((page) => page.key)
  expect(keysAt('2026-12-01T06:59:59Z')).not.toContain('projects/handu')
  expect(keysAt('2026-12-01T07:00:00Z')).toContain('projects/handu')
})

test('a link to a draft is an error', () => {
  const changes = {
    ...draft,
    'projects/index.fi.md': textFile('Hankkeet', '[a](projects/handu)\n'),
  }
  expect(messagesOf(changes)).toBe(
    'projects/index.fi.md:6:1 The link “projects/handu” leads to a page that is not published yet. Publish that page first, or take the link away.',
  )
})
