/** A new page is complete in both languages, and its folder is its address. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inspectChange } from '#lib/edit/page/findings'
import { isNewType, type NewPage, newKey, writeNewPage } from '#lib/edit/page/new-page'
import { NameError } from '#lib/edit/store/names'
import { changeOf, textIn } from '#tests/support/edited-site'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

const page: NewPage = {
  type: 'page',
  parent: 'projects',
  titles: { fi: 'Työ: uusi alku', sv: 'Arbete: ny början' },
  summaries: { fi: 'Mitä se on.', sv: 'Vad det är.' },
}

test('its files have what was given, and today', () => {
  const change = changeOf()
  const key = newKey(change, page) ?? ''
  expect(key).toBe('projects/tyo-uusi-alku')
  writeNewPage(change, key, page)
  expect(textIn(change, `${key}/index.fi.md`)).toBe(
    "---\ntitle: 'Työ: uusi alku'\nslug: tyo-uusi-alku\nsummary: Mitä se on.\nupdated: 2026-11-22\n---\n",
  )
  expect(textIn(change, `${key}/index.sv.md`)).toContain('slug: arbete-ny-borjan\n')
  expect(textIn(change, `${key}/facts.yaml`)).toBe('type: page\n')
})

test('the check finds the page, at its addresses', () => {
  const change = changeOf()
  writeNewPage(change, newKey(change, page) ?? '', page)
  const { site } = inspectChange(change)
  const addresses = site.pages.filter(({ key }) => key.endsWith('alku')).map((one) => one.address)
  expect(addresses.sort()).toEqual(['/fi/hankkeet/tyo-uusi-alku', '/sv/projekt/arbete-ny-borjan'])
})

test('below the front page a page is at the top', () => {
  expect(newKey(changeOf(), { ...page, parent: 'home' })).toBe('tyo-uusi-alku')
})

test('a page whose name is taken is not begun', () => {
  const change = changeOf()
  expect(newKey(change, { ...page, titles: { fi: 'Handu', sv: 'X' } })).toBeUndefined()
})

test('a long title gives an address that is not too long and ends with a word', () => {
  const change = changeOf()
  const fi = `${'a'.repeat(59)} ja loput sanat`
  expect(newKey(change, { ...page, parent: 'home', titles: { fi, sv: 'x' } })).toBe('a'.repeat(59))
})

test.each(['../x', 'A', '/x', 'a b', ''])('below %j there is no page', (parent) => {
  const change = changeOf()
  expect(() => newKey(change, { ...page, parent })).toThrow(NameError)
})

test('a title without letters of ours gives no page', () => {
  const change = changeOf()
  expect(() => newKey(change, { ...page, titles: { fi: '???', sv: 'x' } })).toThrow('No key')
})

test('a release is known by its year, and published at its moment', () => {
  const change = changeOf()
  const release = { ...page, type: 'press-release', parent: 'press', publishAt: '2026-12-01T09:00' }
  const key = newKey(change, release) ?? ''
  expect(key).toBe('press/2026-tyo-uusi-alku')
  writeNewPage(change, key, release)
  expect(textIn(change, `${key}/facts.yaml`)).toBe(
    'type: press-release\npublished: 2026-12-01\npublishAt: 2026-12-01T09:00:00+02:00\n',
  )
  expect(textIn(change, `${key}/index.sv.md`)).toContain('slug: 2026-arbete-ny-borjan\n')
})

test('a release without a moment is of today', () => {
  const change = changeOf()
  writeNewPage(change, 'press/2026-x', { ...page, type: 'press-release', parent: 'press' })
  expect(textIn(change, 'press/2026-x/facts.yaml')).toBe(
    'type: press-release\npublished: 2026-11-22\n',
  )
})

test('there is one front page, and nothing of another type', () => {
  const given = ['page', 'press-release', 'section', 'home', '', 'Page']
  expect(given.filter(isNewType)).toEqual(['page', 'press-release', 'section'])
})
