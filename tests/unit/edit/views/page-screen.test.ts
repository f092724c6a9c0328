/** One page on one screen, and a change before it is published. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkPage } from '#lib/edit/page/check-page'
import { inspectChange } from '#lib/edit/page/findings'
import { readPageFiles } from '#lib/edit/page/page-files'
import { addConflicts } from '#lib/edit/publish/settled'
import { startChange } from '#lib/edit/store/changes'
import { optionsOf } from '#lib/edit/views/options'
import { pageScreenView } from '#lib/edit/views/page-screen'
import { reviewView } from '#lib/edit/views/review'
import {
  aino,
  changeOf,
  edit,
  editedSite,
  formOf,
  repositoryOf,
  textIn,
  visitor,
} from '#tests/support/edited-site'
import { textFile } from '#tests/support/site-folder'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

async function screenOf(change = changeOf(), key = 'projects/handu', language: 'fi' | 'sv' = 'fi') {
  const files = await readPageFiles(change.content, key)
  if (!files) throw new Error('There is no page')
  return pageScreenView(change, files, inspectChange(change), language)
}

test('both languages stand side by side, with where each is seen', async () => {
  const { title, panes, change } = await screenOf()
  expect(title).toBe('Hanke')
  expect(panes.fi).toMatchObject({
    isThere: true,
    title: 'Hanke',
    summary: 'Summary of Hanke.',
    updated: '2026-11-22',
    draft: false,
    preview: '/changes/one/preview/fi/hankkeet/handu',
  })
  expect(panes.sv).toMatchObject({
    title: 'Projektet',
    preview: '/changes/one/preview/sv/projekt/handu',
  })
  expect(change.href).toBe('/changes/one')
  expect((await screenOf(changeOf(), 'projects/handu', 'sv')).title).toBe('Projektet')
})

test('the form has the groups of its type, and those of which the page has something', async () => {
  const change = changeOf({
    'projects/facts.yaml': 'type: section\npartners:\n  - {fi: A, sv: B}\n',
  })
  const ids = (screen: Awaited<ReturnType<typeof screenOf>>) => screen.groups.map(({ id }) => id)
  expect(ids(await screenOf(change))).toContain('funding')
  const section = ids(await screenOf(change, 'projects'))
  expect(section).not.toContain('funding')
  expect(section).toContain('partners')
})

test('mistakes of the page stand on its screen, and those of others are counted', async () => {
  const change = changeOf()
  edit(change, 'projects/handu/index.fi.md', '---\n', '---\ndraft: kyllä\n')
  edit(change, 'home/facts.yaml', 'type: home', 'type: home\norder: ensin')
  const { findings, elsewhere } = await screenOf(change)
  expect(findings.some(({ pane, severity }) => pane === 'fi' && severity === 'error')).toBe(true)
  expect(findings.every(({ key }) => key === 'projects/handu')).toBe(true)
  expect(elsewhere.find(({ key }) => key === 'home')?.count).toBe(1)
})

test('facts that cannot be read still give a screen, with the place of the mistake', async () => {
  const change = changeOf()
  edit(change, 'projects/handu/facts.yaml', 'type: project', 'type: [')
  const { findings, groups } = await screenOf(change)
  expect(findings.map(({ pane }) => pane)).toContain('facts')
  expect(groups.length).toBeGreaterThan(3)
})

test('lists to choose from are in the writer’s language', () => {
  const change = changeOf({
    'links.yaml':
      '- id: hel\n  title: {fi: Helsinki, sv: Helsingfors}\n  url: https://www.hel.fi\n  languages: [fi, sv]\n',
    'projects/handu/index.fi.md': textFile('Hanke', '', 'navTitle: Lyhyt\n'),
  })
  const { site } = inspectChange(change)
  const options = optionsOf(site, 'sv', ['a.jpg'])
  expect(options('links')).toEqual([{ value: 'hel', label: 'Helsingfors' }])
  expect(options('pictures')).toEqual([{ value: 'a.jpg', label: 'a.jpg' }])
  expect(optionsOf(site, 'fi', [])('pages')).toContainEqual({
    value: 'projects/handu',
    label: 'Lyhyt',
  })
  const unknown = (['units', 'bounds', 'kinds', 'languages', 'audiences'] as const).flatMap(
    (name) => optionsOf(site, 'fi', [])(name).filter(({ value, label }) => label === value),
  )
  expect(unknown).toEqual([])
})

test('a pause writes what was typed, and says how the page stands now', async () => {
  const change = changeOf()
  const { panes, factsVersion } = await screenOf(change)
  const form = formOf({
    'version.fi': panes.fi.version,
    'version.sv': panes.sv.version,
    'version.facts': factsVersion,
    'fi.body': 'Yksi.\r\n\r\n[Sivu](projects/ei-ole) ja muuta.',
  })
  const checked = await checkPage(repositoryOf(), change, 'projects/handu', form, visitor)
  expect(textIn(change, 'projects/handu/index.fi.md')).toContain('ei-ole')
  expect(checked).toMatchObject({
    status: 'Kaikki on tallessa',
    versions: { sv: panes.sv.version },
  })
  expect(checked?.versions.fi).not.toBe(panes.fi.version)
  expect(checked?.bodies.fi).toBe('Yksi.\n\n[Sivu](projects/ei-ole) ja muuta.')
  const link = checked?.findings.find(({ message }) => message.includes('projects/ei-ole'))
  expect(link).toMatchObject({
    place: 'Suomi, rivi 3:',
    label: 'Korjattava:',
    field: 'body',
    line: 3,
  })
  expect(checked?.heading).toMatch(/kuntoon ennen julkaisua$/)
})

test('at a pause a colleague’s text at the same place is told of, and where to choose', async () => {
  const change = changeOf({ 'home/index.fi.md': textFile('Etusivu', '\nYksi.\n') })
  const { panes } = await screenOf(change, 'home')
  edit(change, 'home/index.fi.md', 'Yksi', 'Bon')
  const form = formOf({ 'version.fi': panes.fi.version, 'fi.body': 'Ainon.' })
  const checked = await checkPage(repositoryOf(), change, 'home', form, visitor)
  expect(checked).toMatchObject({ conflict: '/changes/one/conflicts', bodies: { fi: 'Bon.' } })
  expect(checked?.status).toMatch(/^Yhdessä tekstissä on kaksi eri versiota/)
})

test('a page that is not there is not checked', async () => {
  expect(await checkPage(repositoryOf(), changeOf(), 'ei-ole', formOf({}), visitor)).toBeUndefined()
})

test('a change may be published when something differs, nothing is wrong and nobody is asked', async () => {
  const { repo } = await editedSite()
  const change = await startChange(repo, 'Sana', aino)
  const view = () => reviewView(repo, change, inspectChange(change), 'fi')
  expect(await view()).toMatchObject({ differences: [], open: [], mayPublish: false })
  edit(change, 'home/index.fi.md', 'Summary of Etusivu', 'Uusi tiivistelmä')
  edit(change, 'home/index.sv.md', 'Summary of Framsida', 'Ny sammanfattning')
  expect(await view()).toMatchObject({ differences: [{ key: 'home' }], open: [], mayPublish: true })
  edit(change, 'projects/handu/index.fi.md', 'Summary of Hanke', 'Toinen')
  const asked = await view()
  expect(asked).toMatchObject({
    open: [
      { key: 'projects/handu', title: 'Hanke', errors: [], questions: [{ id: 'oneChanged' }] },
    ],
    mayPublish: false,
  })
  expect(asked.open[0]?.href).toBe(`/changes/${change.id}/pages/projects/handu`)
  edit(change, 'projects/handu/index.fi.md', 'Toinen', 'Summary of Hanke')
  addConflicts(repo, change.id, [{ file: 'x.md', pieces: [], theirs: '', with: 'main' }])
  expect(await view()).toMatchObject({ open: [], conflicts: 1, mayPublish: false })
})
