/** Words that may be misspelled are hints, where a program for the language is installed; where none is, nothing is said. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Finding } from '#lib/edit/page/findings'
import { readPageFiles } from '#lib/edit/page/page-files'
import type { Change } from '#lib/edit/store/changes'
import { changeOf } from '#tests/support/edited-site'
import { textFile } from '#tests/support/site-folder'

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

/** Programs that answer as Voikko and hunspell do; they know no word that has three like letters in a row. */
const programs = {
  voikkospell: String.raw`sed -E 's/^(.*(.)\2\2.*)$/W: \1\nS: oikein/; t; s/^/C: /'`,
  hunspell: String.raw`echo Ispell; sed 's/^.//' | sed -E 's/^(.*(.)\2\2.*)$/\& \1 1 0: rätt\n/; t; s/.*/*\n/'`,
}

function install(names: (keyof typeof programs)[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'spelling-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of names) {
    const file = path.join(folder, name)
    writeFileSync(file, `#!/bin/sh\n${programs[name]}\n`)
    chmodSync(file, 0o755)
  }
  vi.stubEnv('PATH', `${folder}${names.length > 0 ? ':/usr/bin:/bin' : ''}`)
}

const site = () =>
  changeOf({
    'home/index.fi.md': textFile(
      'Etusivu',
      '\nHyvvvä **sannna** ja 30-vuotiaaat.\n\nNimi Kammmpin, ABCCC.\n',
    ),
    'home/index.sv.md': textFile('Sidaaan', '\nEtt orddd [här](projects/hannndu).\n'),
    'terms.yaml': '- {fi: Kammmppi, sv: Kampen}\n',
  })

/** What is said once the programs have answered. The module is new for each test: it remembers words. */
async function hints(change: Change): Promise<Finding[]> {
  const { spellingFindings } = await import('#lib/edit/spelling/findings')
  const { spellingKnown } = await import('#lib/edit/spelling/kept')
  const files = await readPageFiles(change.content, 'home')
  if (!files) throw new Error('No page')
  expect(spellingFindings(change.content, files, 'fi')).toEqual([])
  await spellingKnown()
  return spellingFindings(change.content, files, 'fi')
}

test('words that a program does not know are hints at their place, with a proposal', async () => {
  install(['voikkospell', 'hunspell'])
  const found = await hints(site())
  expect(found.map((one) => [one.pane, one.field, one.line, one.column, one.text])).toEqual([
    ['fi', 'body', 1, 1, 'Hyvvvä'],
    ['fi', 'body', 1, 10, 'sannna'],
    ['sv', 'title', 1, 1, 'Sidaaan'],
    ['sv', 'summary', 1, 1, 'Sidaaan'],
    ['sv', 'body', 1, 5, 'orddd'],
  ])
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['warning']))
  expect(found.map(({ values }) => values.write)).toEqual([
    'oikein',
    'oikein',
    'rätt',
    'rätt',
    'rätt',
  ])
  expect(found[0]?.message).toBe('Onko ”Hyvvvä” kirjoitettu oikein?')
})

test('where a language has no program, nothing is said of it', async () => {
  install(['hunspell'])
  expect(new Set((await hints(site())).map(({ pane }) => pane))).toEqual(new Set(['sv']))
})

test('where there is none at all, nothing is said', async () => {
  install([])
  expect(await hints(site())).toEqual([])
})
