/** The list of all pages: how each stands, who is at it, and what is asked for. */
import { expect, test } from 'vitest'
import type { PageStatus } from '#lib/content/status'
import { inspectContent } from '#lib/edit/page/findings'
import { startChange } from '#lib/edit/store/changes'
import { publishedContent } from '#lib/edit/store/copies'
import { newPageView } from '#lib/edit/views/new-page'
import { pageListView } from '#lib/edit/views/page-list'
import { isAsked, pageRow } from '#lib/edit/views/page-row'
import { aino, changeOf, edit, editedSite } from '#tests/support/edited-site'
import { textFile } from '#tests/support/site-folder'

const status: PageStatus = {
  key: 'projects/handu',
  languages: ['fi', 'sv'],
  updated: { fi: '2026-11-22', sv: '2026-01-02' },
  behind: null,
  state: null,
  nextChange: null,
  warnings: [],
}

const titles = { fi: 'Hanke', sv: 'Projektet' }

function states(more: Partial<PageStatus>): string[] {
  return pageRow({ ...status, ...more }, titles, [], 'fi').states
}

test.each<[Partial<PageStatus>, string[]]>([
  [{}, ['Julkaistu']],
  [{ state: 'running' }, ['Julkaistu']],
  [{ state: 'ended' }, ['Julkaistu', 'Päättynyt']],
  [{ state: 'draft' }, ['Luonnos']],
  [{ state: 'embargoed' }, ['Odottaa julkaisuhetkeä']],
  [{ state: 'gone' }, ['Poistettu']],
  [{ behind: 'sv' }, ['Julkaistu', 'Ruotsi jäljessä']],
  [{ languages: ['sv'] }, ['Julkaistu', 'Vain ruotsiksi']],
  [
    { state: 'end-not-known', behind: 'fi' },
    ['Julkaistu', 'Päättyminen ei tiedossa', 'Suomi jäljessä'],
  ],
])('a page with %j is %j', (more, expected) => {
  expect(states(more)).toEqual(expected)
})

test('dates are as people write them, and the depth is that of the tree', () => {
  const row = pageRow({ ...status, nextChange: '2026-12-01T07:00:00.000Z' }, titles, [], 'fi')
  expect(row).toMatchObject({
    depth: 2,
    updated: { fi: '22.11.2026', sv: '2.1.2026' },
    nextChange: '1.12.2026',
  })
  expect(pageRow({ ...status, key: 'home' }, titles, [], 'fi').depth).toBe(0)
})

test.each([
  ['', 'all', true],
  ['', '', true],
  [' HANKE ', 'all', true],
  ['projektet', 'all', true],
  ['handu', 'all', true],
  ['muu', 'all', false],
  ['', 'draft', false],
  ['', 'open', false],
  ['', 'warnings', false],
  ['', 'behind', true],
  ['', 'ended', true],
  ['', 'no-such', false],
])('asked for %j and %j the page is shown: %s', (query, filter, expected) => {
  const late: PageStatus = { ...status, behind: 'sv', state: 'end-not-known' }
  expect(isAsked(pageRow(late, titles, [], 'fi'), { query, filter }, late)).toBe(expected)
})

test('the list has every page with both titles, and the changes that touch it', async () => {
  const { repo } = await editedSite()
  const change = await startChange(repo, 'Etusivun tekstit', aino)
  edit(change, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  const inspected = inspectContent(await publishedContent(repo))
  const all = await pageListView(inspected, [change], 'fi', { query: '', filter: 'all' })
  expect(all.rows.map(({ key, titles: { fi, sv } }) => [key, fi, sv])).toEqual([
    ['home', 'Etusivu', 'Framsida'],
    ['projects', 'Hankkeet', 'Projekt'],
    ['projects/handu', 'Hanke', 'Projektet'],
  ])
  const line = {
    id: change.id,
    title: 'Etusivun tekstit',
    author: 'Aino Virtanen',
    href: `/changes/${change.id}`,
  }
  expect(all.changes).toEqual([line])
  expect(all.rows.map(({ changes }) => changes)).toEqual([[line], [], []])
  const open = await pageListView(inspected, [change], 'sv', { query: '', filter: 'open' })
  expect(open.rows.map(({ key }) => key)).toEqual(['home'])
  expect(open.filters.map(({ value }) => value)).toContain('open')
})

test('a page that cannot be read stands in the list too: it is mended from there', async () => {
  const text = textFile('Uusi').replace('updated: 2026-11-22\n', '')
  const { repo } = await editedSite({
    'projects/uusi/index.fi.md': text,
    'projects/uusi/index.sv.md': text.replaceAll('Uusi', 'Ny'),
    'projects/uusi/facts.yaml': 'type: page\n',
  })
  const inspected = inspectContent(await publishedContent(repo))
  const asked = (filter: string) => pageListView(inspected, [], 'fi', { query: 'uusi', filter })
  const row = {
    key: 'projects/uusi',
    titles: { fi: 'projects/uusi', sv: 'projects/uusi' },
    depth: 2,
    states: ['Korjattavaa'],
    warnings: 0,
    updated: { fi: '–', sv: '–' },
    changes: [],
  }
  expect((await asked('all')).rows).toEqual([row])
  expect((await asked('broken')).rows).toEqual([row])
  expect((await asked('draft')).rows).toEqual([])
})

test('a new page may stand below every page but releases, and is of a type that has words', () => {
  const view = newPageView(inspectContent(changeOf().content), 'fi', {
    isRelease: false,
    isTaken: true,
  })
  expect(view.parents).toEqual([
    { value: 'home', label: 'Etusivu' },
    { value: 'projects', label: 'Hankkeet' },
    { value: 'projects/handu', label: 'Hanke' },
  ])
  expect(view.types.map(({ label }) => label)).toContain('Tavallinen sivu')
  expect(view.isTaken).toBe(true)
})
