import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run } from '#tests/support/run'
import { siteFolder } from '#tests/support/site-folder'

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
    '“blog” is not accepted for --type. Use one of: home, section, page, service, project, experiment, press-release.\n',
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

test('a page that exists is left alone', () => {
  const folder = siteFolder()
  run('new', folder, flags)
  expect(run('new', folder, flags)).toEqual({
    status: 1,
    output: 'The folder projects/tyo-alku-loppu exists already. Nothing was written.\n',
  })
})
