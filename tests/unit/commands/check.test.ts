import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run } from '#tests/support/run'
import { type Files, siteFolder, textFile } from '#tests/support/site-folder'

const check = (changes: Files, environment = {}) =>
  run('check', siteFolder(changes), [], environment)

test('a folder without mistakes passes', () => {
  expect(check({})).toEqual({
    status: 0,
    output: 'The content has no mistakes: 3 pages in both languages.\n',
  })
})

test('warnings are printed and stop nothing', () => {
  const behind = {
    'projects/handu/agreed.yaml':
      'behind: {language: sv, since: 2026-11-20, due: 2026-12-20}\nblocks: []\n',
  }
  expect(check(behind, { SITE_MESSAGES: 'sv' })).toEqual({
    status: 0,
    output: `projects/handu/agreed.yaml:1:48 varning: Den svenska texten har varit efter sedan den 20 november 2026 och är utlovad senast den 20 december 2026. När den är uppdaterad, kör npm run content:agree projects/handu
1 varning.
Innehållet har inga fel: 3 sidor på båda språken.
`,
  })
})

const page = 'projects/handu/index.fi.md'

test('a text that changed in both languages is recorded, and its next change in one is an error', () => {
  const other = 'projects/handu/index.sv.md'
  const folder = siteFolder({
    [page]: textFile('Hanke', 'Kissa.\n'),
    [other]: textFile('Projektet', 'Katten.\n'),
  })
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
  write(page, textFile('Hanke', 'Koira.\n'))
  expect(run('check', folder).status).toBe(1)
  write(other, textFile('Projektet', 'Hunden.\n'))
  expect(run('check', folder)).toEqual({
    status: 0,
    output:
      '1 text has changed in both languages. Recorded that they agree: save agreed.yaml with your change.\nThe content has no mistakes: 3 pages in both languages.\n',
  })
  write(page, textFile('Hanke', 'Kissa.\n'))
  expect(run('check', folder).output).toContain(
    `${other}:6:1 Its Finnish counterpart ${page}:6 has`,
  )
})

test.each([
  [
    'an unknown key',
    textFile('Hanke', '', 'author: x\n'),
    '5:1 Unknown name “author”. Accepted here: title, slug, summary, navTitle, updated, draft.',
  ],
  [
    'a missing title',
    '---\nsummary: x\nupdated: 2026-11-22\n---\n',
    '2:1 title is missing. Add the line “title: …”.',
  ],
  [
    'broken YAML',
    '---\ntitle: "x\nsummary: y\n---\n',
    "2:1 The quotation mark \" at the start of the value has no pair. Write title: 'x'",
  ],
  [
    'code in the front matter',
    '---js\n{ title: process.exit(7) }\n---\n',
    '1:1 The first line is “---js”. The file must start with a line of exactly three hyphens: ---',
  ],
  [
    'an impossible date',
    '---\ntitle: x\nsummary: y\nupdated: 2019-02-30\n---\n',
    '4:10 “2019-02-30” in updated is not a date that exists. Write year-month-day, for example 2019-02-28.',
  ],
  [
    'a missing language file',
    null,
    '1:1 The page has no Finnish text. Add index.fi.md: both languages are published together.',
  ],
  [
    'a dead internal link',
    textFile('Hanke', '[a](projects/siep)\n'),
    '6:1 The link “projects/siep” leads to no page. Write the key of a page, for example projects/siepp.',
  ],
  [
    'raw HTML',
    textFile('Hanke', '<script>alert(1)</script>\n'),
    '6:1 HTML is not used in the text: “<script>alert(1)</script>”. Write it in Markdown.',
  ],
  [
    'a javascript: link',
    textFile('Hanke', '[a](javascript:alert(1))\n'),
    '6:1 A link that starts with “javascript:” is not accepted. Only http, https, mailto and tel links are.',
  ],
  [
    'bytes that are not UTF-8',
    Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe4]),
    '2:1 The file is not UTF-8 text. Save it again with the encoding UTF-8.',
  ],
  [
    'nothing in it',
    '',
    '1:1 The file is empty. Write the front matter between two lines of ---, then the text.',
  ],
])(
  'a file with %s gives one sentence with its place, exit code 1 and no stack trace',
  (_, text, message) => {
    expect(check({ [page]: text })).toEqual({
      status: 1,
      output: `${page}:${message}\n1 mistake. Nothing was published.\n`,
    })
  },
)
