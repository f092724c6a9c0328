/** A page that moves: what led to it leads to it, and what was published answers. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { inspectChange } from '#lib/edit/page/findings'
import { keepAddresses } from '#lib/edit/page/keep-addresses'
import { movePage } from '#lib/edit/page/move-page'
import { withReferences } from '#lib/edit/page/references'
import { savePageForm } from '#lib/edit/page/save'
import { readVersioned, writeText } from '#lib/edit/store/files'
import { aino, changeOf, edit, formOf, repositoryOf, textIn } from '#tests/support/edited-site'
import { textFile } from '#tests/support/site-folder'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

/** The site's own content as a change. */
function ownContent() {
  const home = mkdtempSync(path.join(tmpdir(), 'moved-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const content = path.join(home, 'changes', 'one', 'content')
  mkdirSync(content, { recursive: true })
  cpSync('content', content, { recursive: true })
  return { id: 'one', title: 'Siirto', author: aino, content, base: '' }
}

test('pages of the site move without a mistake, with those below them', () => {
  const change = ownContent()
  const before = inspectChange(change)
  expect(before.problems).toEqual([])
  const keys = ['experiment', 'projects/eu-funding']
  for (const key of keys) {
    const to = movePage(change, key, 'services')
    expect(to).toBe(`services/${key.split('/').at(-1)}`)
    expect(existsSync(path.join(change.content, key))).toBe(false)
    const { problems, site } = inspectChange(change)
    // What the writer still has to do is add the new addresses, which publishing does, and nothing else.
    expect(problems.filter(({ id }) => id !== 'bothChanged')).toEqual([])
    const moved = site.pages.filter((page) => page.key === to)
    expect(moved.map(({ locale }) => locale).sort()).toEqual(['fi', 'sv'])
  }
  const facts = textIn(change, 'services/eu-funding/facts.yaml')
  expect(facts).toContain('aliases: [/fi/hankkeet/eu-rahoitus, /sv/projekt/eu-finansiering]')
})

test('pages below it move along, and keep their old addresses as well', () => {
  const change = changeOf({
    'projects/handu/osa/index.fi.md': textFile('Osa'),
    'projects/handu/osa/index.sv.md': textFile('Del'),
    'projects/handu/osa/facts.yaml': 'type: page\nrelated: [projects/handu]\n',
    'home/index.fi.md': textFile('Etusivu', '\nKatso [osa](projects/handu/osa).\n'),
    'home/index.sv.md': textFile('Framsida', '\nSe [delen](projects/handu/osa).\n'),
    'addresses.txt':
      '/fi home\n/fi/hankkeet projects\n/fi/hankkeet/handu projects/handu\n/fi/hankkeet/handu/osa projects/handu/osa\n',
  })
  expect(movePage(change, 'projects/handu', 'home')).toBe('handu')
  expect(textIn(change, 'home/index.sv.md')).toContain('[delen](handu/osa)')
  expect(textIn(change, 'handu/osa/facts.yaml')).toContain('related: [handu]')
  expect(textIn(change, 'handu/osa/facts.yaml')).toContain('aliases: [/fi/hankkeet/handu/osa]')
  expect(textIn(change, 'handu/facts.yaml')).toContain('aliases: [/fi/hankkeet/handu]')
  expect(textIn(change, 'addresses.txt')).toContain('/fi/hankkeet/handu/osa handu/osa\n')
})

test('a page does not move below itself, or to where another one stands', () => {
  const change = changeOf()
  expect(movePage(change, 'projects/handu', 'projects/handu')).toBeUndefined()
  expect(movePage(change, 'projects/handu', 'projects')).toBeUndefined()
  expect(movePage(change, 'projects/nowhere', 'home')).toBeUndefined()
})

test('links in every form follow, and only those to the page', () => {
  const text =
    '[a](projects/handu) [b](<projects/handu>) [c](projects/handu#x) [d](projects/handu/osa "Otsikko")\n[e]: projects/handu\n[f](projects/handu-2) projects/handu'
  expect(withReferences('x/index.fi.md', text, 'projects/handu', 'handu')).toBe(
    '[a](handu) [b](<handu>) [c](handu#x) [d](handu/osa "Otsikko")\n[e]: handu\n[f](projects/handu-2) projects/handu',
  )
  const facts =
    'type: page\nperiod: {start: 2015, continuedBy: projects/handu}\nrelated: [projects/handu-2, projects/handu/osa]\n'
  expect(withReferences('x/facts.yaml', facts, 'projects/handu', 'handu')).toBe(
    'type: page\nperiod: {start: 2015, continuedBy: handu}\nrelated: [projects/handu-2, handu/osa]\n',
  )
})

test('another end of an address keeps the old one by itself, and gives it up when it comes back', async () => {
  const change = changeOf({ 'addresses.txt': '/fi/hankkeet/handu projects/handu\n' })
  const save = async (slug: string) => {
    const { version } = await readVersioned(change.content, 'projects/handu/index.fi.md')
    await savePageForm(
      repositoryOf(),
      change,
      'projects/handu',
      formOf({ 'version.fi': version, 'fi.slug': slug }),
    )
  }
  await save('uusi-nimi')
  expect(textIn(change, 'projects/handu/facts.yaml')).toContain('aliases: [/fi/hankkeet/handu]')
  await save('handu')
  expect(textIn(change, 'projects/handu/facts.yaml')).not.toContain('aliases')
})

test('an address that another page has taken stays a mistake for people to settle', () => {
  const change = changeOf({ 'addresses.txt': '/fi/hankkeet/handu projects/handu\n' })
  edit(change, 'projects/handu/index.fi.md', '---\n', '---\nslug: uusi\n')
  writeText(change.content, 'projects/handu/facts.yaml', 'type: project\naliases: [/fi/hankkeet]\n')
  expect(keepAddresses(change)).toEqual(['projects/handu/facts.yaml'])
  expect(textIn(change, 'projects/handu/facts.yaml')).toContain(
    '[/fi/hankkeet, /fi/hankkeet/handu]',
  )
  expect(inspectChange(change).problems.map(({ id }) => id)).toContain('duplicateAlias')
})
