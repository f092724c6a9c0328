import { expect, test } from 'vitest'
import { messagesOf, siteOf, textFile } from '#tests/support/site-folder'

const page = 'projects/handu/index.fi.md'
const body = '\n## Otsikko\n'

test('a valid file gives its title, summary and date', () => {
  const found = siteOf().pages.find((page) => page.address === '/fi/hankkeet/handu')
  expect(found).toMatchObject({
    title: 'Hanke',
    navTitle: 'Hanke',
    summary: 'Summary of Hanke.',
    updated: '2026-11-22',
  })
})

test.each([
  [
    'an unknown name',
    textFile('Hanke', body, 'titel: x\n'),
    `${page}:5:1 Unknown name “titel”. Did you mean “title”? Accepted here: title, slug, summary, navTitle, updated, draft.`,
  ],
  [
    'a missing title',
    '---\nsummary: x\nupdated: 2026-11-22\n---\n',
    `${page}:2:1 title is missing. Add the line “title: …”.`,
  ],
  [
    'an empty summary',
    '---\ntitle: x\nsummary: ""\nupdated: 2026-11-22\n---\n',
    `${page}:3:10 summary is empty. Fill it in, or take the line away.`,
  ],
  [
    'a long summary',
    `---\ntitle: x\nsummary: ${'a'.repeat(203)}\nupdated: 2026-11-22\n---\n`,
    `${page}:3:10 summary is 203 characters long; at most 200 are accepted. Shorten it by 3.`,
  ],
  [
    'a date that does not exist',
    '---\ntitle: x\nsummary: y\nupdated: 2019-02-30\n---\n',
    `${page}:4:10 “2019-02-30” in updated is not a date that exists. Write year-month-day, for example 2019-02-28.`,
  ],
  [
    'a time in place of a text',
    '---\ntitle: 2019\nsummary: y\nupdated: 2026-11-22\n---\n',
    `${page}:2:8 title should be text, but it is a number: put quotation marks around it.`,
  ],
  [
    'a slug with capitals',
    textFile('Hanke', body, 'slug: Uusi_Hanke\n'),
    `${page}:5:7 “Uusi_Hanke” cannot be used in slug. Use lower-case letters a–z, digits and hyphens only. Write uusi-hanke`,
  ],
  [
    'a double name',
    textFile('Hanke', body, 'title: Toinen\n'),
    `${page}:5:1 “title” stands here twice. Take one of the two away.`,
  ],
  [
    'an alias',
    '---\ntitle: &a x\nsummary: *a\nupdated: 2026-11-22\n---\n',
    `${page}:3:10 The file uses a YAML alias (*a). Write the value out in full, or put it in quotation marks.`,
  ],
  [
    'a list',
    '---\n- title\n---\n',
    `${page}:2:1 The front matter is not a list of “name: value” lines. Start with, for example, “title: …”.`,
  ],
  [
    'nothing between the hyphens',
    '---\n\n---\n',
    `${page}:2:1 The front matter is not a list of “name: value” lines. Start with, for example, “title: …”.`,
  ],
  [
    'a blank line first',
    `\n${textFile('Hanke')}`,
    `${page}:1:1 The first line is “”. The file must start with a line of exactly three hyphens: ---`,
  ],
  [
    'four hyphens',
    `-${textFile('Hanke')}`,
    `${page}:1:1 The first line is “----”. The file must start with a line of exactly three hyphens: ---`,
  ],
  [
    'code to be run',
    `---js\n{ title: process.exit(7) }\n---\n`,
    `${page}:1:1 The first line is “---js”. The file must start with a line of exactly three hyphens: ---`,
  ],
  [
    'no end',
    '---\ntitle: x\n',
    `${page}:1:1 The front matter has no end. Write a line with only --- after its last line.`,
  ],
  [
    'an end with more on its line',
    '---\ntitle: x\n--- text\n',
    `${page}:3:1 The front matter has no end. Write a line with only --- after its last line.`,
  ],
  [
    'too much of it',
    textFile('Hanke', body, `# ${'x'.repeat(17 * 1024)}\n`),
    `${page}:1:1 The front matter is 18 kB; at most 16 kB is accepted. Move text below the second --- line.`,
  ],
])('front matter with %s is an error', (_, text, message) => {
  expect(messagesOf({ [page]: text })).toBe(message)
})

test('Windows line ends are accepted', () => {
  expect(
    messagesOf({
      [page]: textFile('Hanke', body).replaceAll('\n', '\r\n'),
      'projects/handu/index.sv.md': textFile('Projektet', body),
    }),
  ).toBe('')
})
