/** What is kept of the content between builds: it costs what has changed, and is never believed wrongly. */

import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { loadSite } from '#lib/content/load'
import { hashOfCode } from '#lib/content/load/code-hash'
import type { Work } from '#lib/content/load/loading'
import type { Site } from '#lib/content/types'
import { ContentError } from '#lib/problems/problems'
import { picture } from '#tests/support/pictures'
import { type Files, siteFolder, siteFolderIn, textFile } from '#tests/support/site-folder'

const moment = new Date('2026-11-22T12:00:00+02:00')
const handu = 'projects/handu/index.fi.md'

/** Longer than two changes of a file may look alike. */
const settled = () => setTimeout(2100)

/** A content folder with a cache of its own. */
function open(files: Files = {}, at = moment) {
  const folder = siteFolder(files)
  const cache = mkdtempSync(path.join(tmpdir(), 'cache-'))
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }))
  const load = () => {
    let work: Work = { opened: [], read: [], compared: [] }
    const site = loadSite({
      folder,
      moment: at,
      preview: false,
      cache,
      onWork: (done) => (work = done),
    })
    return { ...work, site }
  }
  const snapshot = (ending = '.snapshot') =>
    path.join(cache, readdirSync(cache).find((name) => name.endsWith(ending)) ?? 'none')
  const kept = () =>
    readdirSync(cache)
      .map((name) => readFileSync(path.join(cache, name), 'utf8'))
      .join('')
  return {
    folder,
    cache,
    load,
    snapshot,
    kept,
    write: (changes: Files) => siteFolderIn(folder, { ...files, ...changes }),
  }
}

/** All that a site says. */
function told(site: Site) {
  const pages = [...site.pages, ...site.gone].map((page) => ({
    ...page,
    html: page.html,
    markdown: page.markdown,
    twin: page.markdownOn('https://a.fi'),
  }))
  return JSON.parse(JSON.stringify({ ...site, pages, gone: undefined }))
}

function fresh(folder: string) {
  return told(loadSite({ folder, moment, preview: false }))
}

const everything: Files = {
  'links.yaml': '- {id: a, url: https://a.example, languages: [sv], title: {fi: a, sv: b}}\n',
  'phrases.yaml': '- {text: Public Procurement, language: en}\n',
  'projects/facts.yaml': 'type: section\naliases: [/fi/vanha]\n',
  'projects/handu/index.fi.md': textFile(
    'Hanke',
    '## Osa\n\nPublic Procurement [a](https://a.example) [b](projects) ![c](kuva.jpg)\n',
  ),
  'projects/handu/index.sv.md': textFile(
    'Projektet',
    '## Del\n\nPublic Procurement [a](https://a.example) [b](projects) ![c](kuva.jpg)\n',
  ),
  'projects/handu/kuva.jpg': picture('jpg'),
  'alone/index.sv.md': textFile('Ensam', 'Text.\n', 'updated: 2020-01-01\n').replace(
    'updated: 2026-11-22\n',
    '',
  ),
  'alone/facts.yaml': 'type: page\nonly: {language: sv, reason: {fi: a, sv: b}, due: 2026-11-01}\n',
  'old/index.fi.md': textFile('Entinen'),
  'old/index.sv.md': textFile('Gammal'),
  'old/facts.yaml': 'type: page\ngone: {date: 2026-01-01, reason: {fi: a, sv: b}}\n',
}

test('what is kept tells the same as what is read', () => {
  const { folder, load } = open(everything)
  load()
  const again = load()
  expect(again.read).toEqual([])
  expect(told(again.site)).toEqual(fresh(folder))
  expect(again.site.warnings).toHaveLength(2)
})

test('what has not changed is not opened, read or compared again', async () => {
  const { load } = open(everything)
  await settled()
  expect(load()).toMatchObject({
    opened: [],
    read: ['alone', 'home', 'old', 'projects', 'projects/handu'],
  })
  expect(load()).toMatchObject({ opened: [], read: [], compared: [] })
})

test('a file that is as new as its reading is opened once more, and not read', async () => {
  const { load, folder } = open()
  load()
  expect(load()).toMatchObject({
    opened: expect.arrayContaining(['home/facts.yaml', handu]),
    read: [],
    compared: [],
  })
  await settled()
  expect(load().opened).toHaveLength(12)
  expect(load().opened).toEqual([])
  expect(told(load().site)).toEqual(fresh(folder))
})

test('of what has changed one page is read, its file opened, its languages compared', async () => {
  const { load, folder } = open(everything)
  await settled()
  load()
  appendFileSync(path.join(folder, handu), '\n')
  const { site, ...work } = load()
  expect(work).toEqual({ opened: [handu], read: ['projects/handu'], compared: ['projects/handu'] })
  expect(told(site)).toEqual(fresh(folder))
})

test('one byte is seen when size and date are what they were', async () => {
  const { load, folder } = open()
  const file = path.join(folder, handu)
  utimesSync(file, new Date('2020-01-01'), new Date('2020-01-01'))
  await settled()
  load()
  const { size, atime, mtime } = statSync(file)
  writeFileSync(file, readFileSync(file, 'utf8').replace('2026-11-22', '2026-11-21'))
  utimesSync(file, atime, mtime)
  expect(statSync(file)).toMatchObject({ size, mtime })
  const { read, opened, site } = load()
  expect({ read, opened }).toEqual({
    read: ['projects/handu'],
    opened: expect.arrayContaining([handu]),
  })
  expect(told(site)).toEqual(fresh(folder))
})

test('a change at once after a reading is seen, whatever its stamp', () => {
  const { load, folder } = open({
    [handu]: textFile('Hanke', '”Sana”\n'),
    'projects/handu/index.sv.md': textFile('Projektet', '”Ord”\n'),
  })
  for (const mark of ['“', '»', '”']) {
    writeFileSync(path.join(folder, handu), textFile('Hanke', `${mark}Sana${mark}\n`))
    expect(load().site.pages.find((page) => page.key === 'projects/handu')?.html).toBe(
      `<p>${mark}Sana${mark}</p>`,
    )
  }
})

test('a new address of a page is told by those that link to it, which are not read', () => {
  const link = '[a](projects)\n'
  const { load, write, folder } = open({
    [handu]: textFile('Hanke', link),
    'projects/handu/index.sv.md': textFile('Projektet', link),
  })
  load()
  write({ 'projects/index.fi.md': textFile('Hankkeet', '', 'slug: muut\n') })
  const { read, site } = load()
  expect(read).toEqual(['projects'])
  expect(site.pages.find((page) => page.key === 'projects/handu')?.html).toBe(
    '<p><a href="/fi/muut">a</a></p>',
  )
  expect(told(site)).toEqual(fresh(folder))
})

test('facts of a page are compared again with the texts that lead to it', () => {
  const body = 'Vuonna 2021 [a](projects)\n'
  const texts = {
    [handu]: textFile('Hanke', body),
    'projects/handu/index.sv.md': textFile('Projektet', body),
  }
  const { load, write } = open({
    ...texts,
    'projects/facts.yaml': 'type: section\npublished: 2021\n'.replace('2021', "'2021'"),
  })
  load()
  write({ 'projects/facts.yaml': "type: section\npublished: '2022'\n" })
  expect(load).toThrow('2021')
})

test('pages are rendered again when phrases change, or the language of a link of theirs', () => {
  const { load, write, folder } = open(everything)
  load()
  write({
    'links.yaml': '- {id: a, url: https://a.example, languages: [en], title: {fi: a, sv: b}}\n',
  })
  const links = load()
  expect(links.read).toEqual(['projects/handu'])
  expect(told(links.site)).toEqual(fresh(folder))
  write({ 'phrases.yaml': '- {text: Public, language: en}\n' })
  const phrases = load()
  expect(phrases.read).toHaveLength(5)
  expect(told(phrases.site)).toEqual(fresh(folder))
})

test('files that come and go are seen', () => {
  const { load, folder, write } = open(everything)
  load()
  rmSync(path.join(folder, 'projects/handu/kuva.jpg'))
  expect(load).toThrow('kuva.jpg')
  write({})
  rmSync(path.join(folder, 'old'), { recursive: true })
  expect(told(load().site)).toEqual(fresh(folder))
})

test('a mistake is told each time', () => {
  const { load } = open({ [handu]: textFile('Hanke', '<br>\n') })
  expect(load).toThrow(ContentError)
  expect(load).toThrow('projects/handu/index.fi.md:6:1')
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 10)],
  ['cut in its first line', (bytes: Buffer) => bytes.subarray(0, 20)],
  ['empty', () => Buffer.alloc(0)],
  ['longer than it was', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
  [
    'of other bytes in the middle',
    (bytes: Buffer) =>
      Buffer.concat([bytes.subarray(0, 400), Buffer.from('?'), bytes.subarray(401)]),
  ],
  [
    'of other bytes at the end',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')]),
  ],
  ['something else', () => Buffer.from('null\n')],
  [
    'of other code',
    (bytes: Buffer) =>
      Buffer.from(bytes.toString('latin1').replace(/"code":"./, '"code":"-'), 'latin1'),
  ],
])('a snapshot that is %s is not believed, nor are such texts', (name, damage) => {
  const { load, snapshot, folder } = open(everything)
  load()
  for (const ending of name === 'of other code' ? ['.snapshot'] : ['.snapshot', '.texts']) {
    writeFileSync(snapshot(ending), damage(readFileSync(snapshot(ending))))
    const { read, site } = load()
    expect(read, ending).toHaveLength(5)
    expect(told(site)).toEqual(fresh(folder))
    expect(load().read).toEqual([])
  }
})

test('a snapshot whose texts are gone is not believed', () => {
  const { load, snapshot } = open(everything)
  load()
  rmSync(snapshot('.texts'))
  expect(load().read).toHaveLength(5)
})

test('where the cache cannot be written, nothing is kept and nothing fails', () => {
  const folder = siteFolder()
  const load = () =>
    loadSite({ folder, moment, preview: false, cache: path.join(folder, 'home/facts.yaml/cache') })
  expect([load().pages.length, load().pages.length]).toEqual([6, 6])
})

test.each(['lib/content/a.ts', 'lib/b.ts', 'messages/fi.json', 'package-lock.json'])(
  'other code of %s is other code',
  (file) => {
    const root = mkdtempSync(path.join(tmpdir(), 'code-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    for (const name of ['lib', 'messages', 'package-lock.json'])
      cpSync(name, path.join(root, name), { recursive: true })
    const before = hashOfCode(root)
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    appendFileSync(path.join(root, file), ' ')
    expect(hashOfCode(root)).not.toBe(before)
  },
)

test('a page that is gone leaves nothing behind, and old snapshots go', () => {
  const { load, folder, cache, kept } = open({
    ...everything,
    'old/index.fi.md': textFile('Entinen', 'Salaisuus.\n'),
    'old/index.sv.md': textFile('Gammal', 'Hemlighet.\n'),
  })
  for (let index = 0; index < 30; index++) {
    const file = path.join(cache, `${index}.snapshot`)
    writeFileSync(file, '')
    utimesSync(file, index, index)
  }
  load()
  expect(readdirSync(cache).filter((name) => name.endsWith('.snapshot'))).toHaveLength(20)
  for (let index = 0; index < 30; index++)
    rmSync(path.join(cache, `${index}.snapshot`), { force: true })
  expect(kept()).toContain('Salaisuus')
  rmSync(path.join(folder, 'old'), { recursive: true })
  load()
  expect(kept()).not.toContain('Salaisuus')
})

const secret = textFile('Salainen', 'Salaisuus.\n')
const tomorrow = 'publishAt: 2098-11-23T09:00:00+02:00\n'

test.each([
  ['a draft', { [handu]: textFile('Salainen', 'Salaisuus.\n', 'draft: true\n') }],
  [
    'a page whose other language is a draft',
    { [handu]: secret, 'projects/handu/index.sv.md': textFile('B', '', 'draft: true\n') },
  ],
  [
    'a page under embargo',
    { [handu]: secret, 'projects/handu/facts.yaml': `type: page\n${tomorrow}` },
  ],
  [
    'a page below a draft',
    {
      [handu]: secret,
      'projects/index.fi.md': textFile('Hankkeet', '', 'slug: hankkeet\ndraft: true\n'),
    },
  ],
  [
    'a page below one under embargo',
    { [handu]: secret, 'projects/facts.yaml': `type: section\n${tomorrow}` },
  ],
])('nothing is kept of %s', (_, files) => {
  const { folder, cache, write, kept } = open()
  const load = (at: Date, preview: boolean) => loadSite({ folder, moment: at, preview, cache })
  const other = { 'projects/handu/index.sv.md': textFile('Hemlig', 'Hemlighet.\n') }
  write({ [handu]: secret, ...other })
  load(moment, false)
  expect(kept()).toContain('Salai')
  write({ ...other, ...files })
  for (const preview of [true, false]) {
    load(moment, preview)
    expect(kept()).not.toContain('Salai')
    expect(kept()).not.toContain('projects/handu')
  }
  load(new Date('2127-01-01'), true)
  expect(kept()).not.toContain('Salai')
})
