import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { markChanges } from '#lib/content/agree/word-changes'
import { run } from '#tests/support/run'
import { siteFolder, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const old = (title: string, body: string) =>
  textFile(title, body).replace('2026-11-22', '2026-11-01')

/** A confirmed site whose Finnish text has then changed. */
function changedSite(): string {
  const folder = siteFolder({ [fi]: old('Hanke', 'Kissa.\n'), [sv]: old('Projektet', 'Katten.\n') })
  writeFileSync(path.join(folder, fi), old('Hanke', 'Koira.\n'))
  return folder
}

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8')

test('with --yes all of it says the same, and no date changes', () => {
  const folder = changedSite()
  expect(run('check', folder).status).toBe(1)
  expect(run('agree', folder, ['--yes'])).toEqual({
    status: 0,
    output: 'projects/handu: 1 pair recorded.\n',
  })
  expect(run('check', folder).status).toBe(0)
  expect(read(folder, fi)).toContain('updated: 2026-11-01')
})

test('with --behind a language follows later, and the other one is updated today', () => {
  const folder = changedSite()
  expect(run('agree', folder, ['--behind', 'sv'])).toEqual({
    status: 0,
    output:
      'projects/handu: 0 pairs recorded. The Swedish text is behind and promised by 22 December 2026: its reader is told.\n',
  })
  expect(run('check', folder).status).toBe(0)
  expect(read(folder, fi)).toContain('updated: 2026-11-22')
  expect(read(folder, 'projects/handu/agreed.yaml')).toContain(
    'behind: {language: sv, since: 2026-11-22, due: 2026-12-22}',
  )
  expect(run('agree', folder, ['--yes']).status).toBe(0)
  expect(read(folder, 'projects/handu/agreed.yaml')).not.toContain('behind')
})

test('in the end the addresses of new pages are added, where they are kept', () => {
  const folder = changedSite()
  writeFileSync(path.join(folder, 'addresses.txt'), '/fi home\n')
  const { status, output } = run('agree', folder, ['--yes'])
  expect([status, output]).toEqual([
    0,
    expect.stringContaining('/sv/projekt/handu projects/handu\n'),
  ])
  expect(read(folder, 'addresses.txt')).toContain('/sv/projekt/handu projects/handu\n')
})

test.each([
  [['projects/hand'], '“projects/hand” is no page that can be confirmed.'],
  [['--behind', 'en'], '“en” is not accepted for --behind. Use one of: fi, sv.'],
  [['--behind', 'sv', '--due', 'soon'], '“soon” is not accepted for --due.'],
  [[], 'To be confirmed: projects/handu. Run the command in a terminal, or give --yes'],
])('%s records nothing', (args, message) => {
  const folder = changedSite()
  const before = read(folder, 'projects/handu/agreed.yaml')
  const { status, output } = run('agree', folder, args)
  expect(status).toBe(1)
  expect(output).toContain(message)
  expect(read(folder, 'projects/handu/agreed.yaml')).toBe(before)
})

test('changed words are marked', () => {
  expect(
    markChanges('Palvelu on maksuton kaikille.', 'Palvelu ei ole maksuton kaikille nyt.'),
  ).toBe('Palvelu [-on-] {+ei ole+} maksuton [-kaikille.-] {+kaikille nyt.+}')
  expect(markChanges('a b', 'a b')).toBe('a b')
})
