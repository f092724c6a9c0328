/** A page that is taken out of use says why, and nothing leads to it any more. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inspectChange } from '#lib/edit/page/findings'
import { retirePage } from '#lib/edit/page/retire'
import { writeText } from '#lib/edit/store/files'
import { changeOf, edit, textIn } from '#tests/support/edited-site'
import { textFile } from '#tests/support/site-folder'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

const reason = { fi: 'Hanke on päättynyt.', sv: 'Projektet är slut.' }
const key = 'projects/handu'

/** A page that links to the old one, and one that could replace it. */
const pages = {
  'home/index.fi.md': textFile(
    'Etusivu',
    '\nKatso [hanke](projects/handu) ja [toinen hanke](projects/handu).\n',
  ),
  'home/index.sv.md': textFile(
    'Framsida',
    '\nSe [projektet](projects/handu) och [det andra](projects/handu).\n',
  ),
  'home/facts.yaml': 'type: home\nrelated: [projects/handu]\n',
  'projects/uusi/index.fi.md': textFile('Uusi hanke', '\nKorvaa [vanhan](projects/handu).\n'),
  'projects/uusi/index.sv.md': textFile(
    'Nytt projekt',
    '\nErsätter [det gamla](projects/handu).\n',
  ),
  'projects/uusi/facts.yaml': 'type: project\nrelated: [projects/handu, projects]\n',
}

async function retired(replacedBy?: string) {
  const change = changeOf(pages)
  await retirePage(change, key, { reason, ...(replacedBy && { replacedBy }) })
  return change
}

test('its facts say when and why, and its texts stay', async () => {
  const change = await retired()
  expect(textIn(change, `${key}/facts.yaml`)).toBe(
    'type: project\ngone:\n  date: 2026-11-22\n  reason: {fi: Hanke on päättynyt., sv: Projektet är slut.}\n',
  )
  expect(textIn(change, `${key}/index.fi.md`)).toBe(textFile('Hanke'))
})

test('where nothing replaces it, links become their words, and it is related to nothing', async () => {
  const change = await retired()
  expect(textIn(change, 'home/index.fi.md')).toContain('\nKatso hanke ja toinen hanke.\n')
  expect(textIn(change, 'home/index.sv.md')).toContain('\nSe projektet och det andra.\n')
  expect(textIn(change, 'home/facts.yaml')).toBe('type: home\n')
  expect(textIn(change, 'projects/uusi/facts.yaml')).toBe('type: project\nrelated: [projects]\n')
})

test('where another page replaces it, links lead there, but not from that page to itself', async () => {
  const change = await retired('projects/uusi')
  expect(textIn(change, 'home/index.fi.md')).toContain('[hanke](projects/uusi)')
  expect(textIn(change, 'home/facts.yaml')).toBe('type: home\nrelated: [projects/uusi]\n')
  expect(textIn(change, 'projects/uusi/index.sv.md')).toContain('\nErsätter det gamla.\n')
  expect(textIn(change, 'projects/uusi/facts.yaml')).toBe('type: project\nrelated: [projects]\n')
  expect(textIn(change, `${key}/facts.yaml`)).toContain('  replacedBy: projects/uusi\n')
})

test('the check takes it for gone, and finds no link to it', async () => {
  const change = await retired('projects/uusi')
  const { site, problems } = inspectChange(change)
  expect(site.gone.map((page) => `${page.locale} ${page.key}`).sort()).toEqual([
    `fi ${key}`,
    `sv ${key}`,
  ])
  expect(problems.filter(({ id }) => !/Changed|Agreed/.test(id)).map(({ id }) => id)).toEqual([])
})

test('a link with other words after it, and a page whose name only begins alike, stay', async () => {
  const change = changeOf(pages)
  writeText(change.content, 'projects/handu-2/facts.yaml', 'type: project\n')
  edit(change, 'home/index.fi.md', '[toinen hanke](projects/handu)', '[toinen](projects/handu-2)')
  edit(change, 'home/facts.yaml', '[projects/handu]', '[projects/handu-2]')
  await retirePage(change, key, { reason })
  expect(textIn(change, 'home/index.fi.md')).toContain('Katso hanke ja [toinen](projects/handu-2).')
  expect(textIn(change, 'home/facts.yaml')).toBe('type: home\nrelated: [projects/handu-2]\n')
  expect(textIn(change, 'projects/handu-2/facts.yaml')).toBe('type: project\n')
})
