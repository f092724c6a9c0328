import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { allAnswers } from '#lib/commands/new-answers'
import { knownPages } from '#lib/content/known-pages'
import { run } from '#tests/support/run'
import { type Files, siteFolder, textFile } from '#tests/support/site-folder'

const flags = [
  '--type',
  'page',
  '--parent',
  'projects',
  '--title-fi',
  'Työ: alku & loppu',
  '--title-sv',
  'Arbete',
  '--summary-fi',
  'Näin se käy.',
  '--summary-sv',
  'Så går det till.',
]

test('a new page is a valid draft in both languages', () => {
  const folder = siteFolder()
  expect(run('new', folder, flags)).toEqual({
    status: 0,
    output:
      'Wrote projects/tyo-alku-loppu. Both languages are drafts: write the texts, run npm run check, then take the lines “draft: true” away.\n',
  })
  expect(readFileSync(path.join(folder, 'projects/tyo-alku-loppu/index.fi.md'), 'utf8')).toBe(
    '---\ntitle: "Työ: alku & loppu"\nslug: tyo-alku-loppu\nsummary: Näin se käy.\nupdated: 2026-11-22\ndraft: true\n---\n',
  )
  expect(run('check', folder).status).toBe(0)
  expect(run('status', folder).output).toContain(
    'projects/tyo-alku-loppu  fi sv      2026-11-22  yes      draft',
  )
})

test.each([
  [
    'a type that does not exist',
    ['--type', 'blog', ...flags.slice(2)],
    '“blog” is not accepted for --type. Use one of: section, page, service, project, experiment, press-release.\n',
  ],
  [
    'a parent that does not exist',
    ['--type', 'page', '--parent', 'x', ...flags.slice(4)],
    '“x” is not accepted for --parent. Use one of: home, projects, projects/handu.\n',
  ],
  [
    'a title without letters',
    [...flags.slice(0, 4), '--title-fi', '!!', ...flags.slice(6)],
    'No folder name can be made of the title “!!”. Use letters or digits in it.\n',
  ],
  [
    'an answer that is missing',
    flags.slice(0, 6),
    'Give --title-sv, --summary-fi, --summary-sv, or run the command in a terminal without flags and answer its questions.\n',
  ],
])('with %s nothing is written', (_, args, output) => {
  expect(run('new', siteFolder(), args)).toEqual({ status: 1, output })
})

test('a mistake elsewhere in the content is no hindrance', () => {
  const folder = siteFolder({
    'projects/handu/index.fi.md': '---\ntitle: "x\n---\n',
    'projects/handu/facts.yaml': 'type: [\n',
    'contacts.yaml': 'x: *y\n',
  })
  expect(run('new', folder, flags)).toMatchObject({
    status: 0,
    output: expect.stringContaining('Wrote projects/tyo-alku-loppu.'),
  })
})

test('a retired page and the list of a year are not offered as parents', () => {
  const folder = siteFolder({
    'projects/handu/facts.yaml':
      'type: project\ngone: {date: 2026-01-01, reason: {fi: a, sv: b}}\n',
    ...{ 'press/index.fi.md': textFile('T'), 'press/index.sv.md': textFile('P') },
    ...{ 'press/a/index.fi.md': textFile('A'), 'press/a/index.sv.md': textFile('B') },
    'press/facts.yaml': 'type: section\n',
    'press/a/facts.yaml': 'type: press-release\npublished: 2020-01-01\n',
  })
  expect(
    run('new', folder, ['--type', 'page', '--parent', 'press/2020', ...flags.slice(4)]),
  ).toEqual({
    status: 1,
    output:
      '“press/2020” is not accepted for --parent. Use one of: home, press, press/a, projects.\n',
  })
})

test('what only the check refuses is told, and taken away again', () => {
  const folder = siteFolder()
  const odd = [...flags.slice(0, 8), '--summary-fi', 'a\u202eb', ...flags.slice(10)]
  expect(run('new', folder, odd)).toEqual({
    status: 1,
    output:
      'projects/tyo-alku-loppu/index.fi.md:4:11 The file has an invisible control character (U+202E). Delete it.\nNo page was written: mend what is named above and try again.\n',
  })
  expect(existsSync(path.join(folder, 'projects/tyo-alku-loppu'))).toBe(false)
})

const filled = { type: 'page', parent: 'projects', 'title-fi': 'Uusi', 'title-sv': 'Ny' }

/** What a person is told who gives these answers in turn, and what is made of them. */
async function conversation(lines: string[], files: Files = {}) {
  const folder = siteFolder(files)
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('SITE_MESSAGES', 'en')
  const told: string[] = []
  const asked: string[] = []
  const answers = await allAnswers(
    {},
    knownPages(folder),
    async (question) => {
      asked.push(question)
      return lines.shift() ?? ''
    },
    (fault) => told.push(fault.replaceAll(`${folder}/`, '')),
  )
  return { told, asked, answers }
}

test('a wrong answer asks again, and those before it are kept', async () => {
  const { told, asked, answers } = await conversation([
    ...['blog', 'page', 'nowhere', 'projects', '!!', 'Hanke', 'Handu', 'a'.repeat(123), ' Uusi '],
    ...['Ny', 'b'.repeat(203), 'Lyhyt.', ''],
  ])
  expect(told).toEqual([
    '“blog” is not accepted for --type. Use one of: section, page, service, project, experiment, press-release.',
    '“nowhere” is not accepted for --parent. Use one of: home, projects, projects/handu.',
    'No folder name can be made of the title “!!”. Use letters or digits in it.',
    '“Hanke” is the title of the page projects/handu already. Write another one.',
    'The folder projects/handu exists already. Nothing was written.',
    'That is 123 characters; at most 120 are accepted. Shorten it by 3.',
    'That is 203 characters; at most 200 are accepted. Shorten it by 3.',
  ])
  expect(asked).toHaveLength(13)
  expect(answers).toEqual({ ...filled, 'summary-fi': 'Lyhyt.', 'summary-sv': '' })
})

test.each([
  ['the search', ['page', 'home', 'Haku'], '/fi/haku'],
  ['another page', ['page', 'home', 'Hankkeet!'], '/fi/hankkeet'],
  ['an old page', ['page', 'projects', 'Vanha'], '/fi/hankkeet/vanha'],
])('a title whose address belongs to %s asks again', async (_, lines, address) => {
  const files = { 'projects/facts.yaml': 'type: section\naliases: [/FI/Hankkeet/Vanha/]\n' }
  const { told } = await conversation([...lines, 'Uusi', 'Ny', 'a', 'b'], files)
  expect(told).toEqual([
    `The address ${address}, made of “${lines[2]}”, is not free. Write another title.`,
  ])
})

test('a page that exists is left alone', () => {
  const folder = siteFolder()
  run('new', folder, flags)
  expect(run('new', folder, flags)).toEqual({
    status: 1,
    output: 'The folder projects/tyo-alku-loppu exists already. Nothing was written.\n',
  })
})
