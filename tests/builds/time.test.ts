/** One content, built for two moments and as a preview: what is not published yet is nowhere, and what is alike is alike to the byte. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicHealth } from '#lib/tree/health'
import {
  build,
  bytesBelow,
  codeBuilt,
  projectCopy,
  removeProject,
  whileServing,
} from '#tests/builds/project'
import { picture } from '#tests/support/pictures'
import { siteFolderIn, textFile } from '#tests/support/site-folder'
import { until } from '#tests/support/until'

const secret = 'Salakuunvalo'
const before = '2026-12-01T08:59:59+02:00'
const after = '2026-12-01T09:00:00+02:00'

let project = ''
let content = ''
const settings = (now: string, more = {}) => ({
  CONTENT_DIR: content,
  SITE_NOW: now,
  SITE_URL: 'https://example.fi',
  ...more,
})

beforeAll(() => {
  project = codeBuilt(projectCopy())
  content = siteFolderIn(`${project}-content`, files)
})

const files = {
  'press/index.fi.md': textFile('Tiedotteet', '', 'slug: tiedotteet\n'),
  'press/index.sv.md': textFile('Pressmeddelanden', '', 'slug: pressmeddelanden\n'),
  'press/facts.yaml': 'type: section\nrelated: [press/secret]\n',
  'press/secret/index.fi.md': textFile(
    `${secret} avautuu`,
    `## ${secret}\n\n[${secret}](press)\n`,
    'slug: salainen\n',
  ),
  'press/secret/index.sv.md': textFile(
    `${secret} öppnas`,
    `## ${secret}\n\n[${secret}](press)\n`,
    'slug: hemlig\n',
  ),
  'press/secret/facts.yaml': `type: press-release\npublished: 2026-12-01\npublishAt: ${after}\naliases: [/fi/salakuunvalo-vanha]\n`,
  'press/secret/salakuunvalo.jpg': Buffer.concat([picture('jpg'), Buffer.from(secret)]),
  'old/index.fi.md': textFile('Vanha sivu', '', 'slug: vanha\n'),
  'old/index.sv.md': textFile('Gammal sida', '', 'slug: gammal\n'),
  'old/facts.yaml':
    'type: page\ngone: {date: 2026-01-01, reason: {fi: Tiedot vanhenivat., sv: Uppgifterna blev gamla.}, replacedBy: projects}\n',
  'projects/facts.yaml': 'type: section\naliases: [/fi/vanhat-hankkeet, /sv/gamla-projekt]\n',
}

afterAll(() => {
  removeProject(project)
  removeProject(content)
})

test('before its moment an embargoed release is in no byte of the build, and nothing that the server sends names it', async () => {
  expect(build(project, settings(before))).toMatchObject({ status: 0 })
  // What a build takes away is removed after it has ended: read halfway, the folder is gone under the reader.
  await until('what the build took away is removed', () =>
    readdirSync(`${project}/.build`).every((name) => !name.startsWith('removed-')),
  )
  const found = [...bytesBelow(project, ['node_modules'])].filter(([name, bytes]) =>
    `${name} ${bytes.toString('latin1')}`.toLowerCase().includes(secret.toLowerCase()),
  )
  expect(found.map(([name]) => name)).toEqual([])
  await whileServing(project, settings(before), async (origin) => {
    for (const address of [
      '/fi/tiedotteet/salainen',
      '/sv/pressmeddelanden/hemlig',
      '/files/press/secret/salakuunvalo.jpg',
      '/fi/salakuunvalo-vanha',
    ]) {
      expect((await fetch(origin + address, { redirect: 'manual' })).status, address).toBe(404)
    }
    expect(await (await fetch(`${origin}/healthz`)).json()).toMatchObject({
      nextChange: 'no',
      pages: { fi: 4, sv: 4 },
    })
    await oldAddresses(origin)
  })
})

/** Moved and retired pages, as they are answered. */
async function oldAddresses(origin: string): Promise<void> {
  const moved = await fetch(`${origin}/fi/vanhat-hankkeet?a=1`, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/fi/hankkeet?a=1'])
  const gone = await fetch(`${origin}/sv/gammal`)
  const html = await gone.text()
  expect(gone.status).toBe(410)
  for (const words of ['Gammal sida', 'Uppgifterna blev gamla.', '/sv/projekt', 'noindex'])
    expect(html).toContain(words)
}

test('two builds of the same content and moment are alike to the byte', () => {
  const first = bytesBelow(`${project}/out`)
  removeProject(`${project}/out`)
  expect(build(project, settings(before))).toMatchObject({ status: 0 })
  const second = bytesBelow(`${project}/out`)
  expect([...second.keys()]).toEqual([...first.keys()])
  expect(
    [...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes)).map(([name]) => name),
  ).toEqual([])
})

test('an edit of the embargoed release changes no byte, date or header that is published', () => {
  const first = publishedFiles()
  siteFolderIn(content, {
    ...files,
    'press/secret/index.fi.md': textFile(
      `${secret} siirtyy`,
      `## ${secret} taas\n\n[${secret}](projects)\n`,
      'slug: toinen\n',
    ),
    'press/secret/index.sv.md': textFile(
      `${secret} skjuts upp`,
      `## ${secret} igen\n\n[${secret}](projects)\n`,
      'slug: andra\n',
    ),
  })
  expect(build(project, settings(before))).toMatchObject({ status: 0 })
  expect(publishedFiles()).toEqual(first)
  siteFolderIn(content, files)
})

/** What readers may be sent of a tree: files with their dates, headers, and what the health check tells. */
function publishedFiles(): Map<string, string> {
  const tree = `${project}/out`
  const told = [...bytesBelow(tree)].filter(
    ([name]) => name.startsWith('site/') || name.startsWith('errors/') || name === 'headers.json',
  )
  const health = publicHealth(JSON.parse(readFileSync(`${tree}/build.json`, 'utf8')), 'ok')
  return new Map([
    ['/healthz', JSON.stringify(health)],
    ...told.map(([name, bytes]): [string, string] => [
      name,
      `${name === 'headers.json' || statSync(`${tree}/${name}`).mtimeMs} ${bytes.toString('base64')}`,
    ]),
  ])
}

test('a preview shows what is not published yet, marked and not indexed', () => {
  expect(build(project, settings(before, { SITE_PREVIEW: '1' }))).toMatchObject({ status: 0 })
  const pages = [...bytesBelow(`${project}/out/site`)].filter(([name]) => name.endsWith('.html'))
  expect(pages.map(([name]) => name)).toContain('fi/tiedotteet/salainen.html')
  for (const [name, bytes] of pages) {
    expect(bytes.toString(), name).toContain('preview-banner')
    expect(bytes.toString(), name).toContain('<meta name="robots" content="noindex')
  }
})

test('at its moment the release appears in both languages in the same build', () => {
  expect(build(project, settings(after))).toMatchObject({ status: 0 })
  const names = [...bytesBelow(`${project}/out/site`).keys()]
  expect(names).toEqual(
    expect.arrayContaining([
      'fi/tiedotteet/salainen.html',
      'sv/pressmeddelanden/hemlig.html',
      'files/press/secret/salakuunvalo.jpg',
    ]),
  )
  expect(bytesBelow(`${project}/out/site`).get('fi/tiedotteet.html')?.toString()).toContain(secret)
})

test('a broken edit fails the build with one sentence and leaves the working site in place', () => {
  const working = bytesBelow(`${project}/out`)
  siteFolderIn(content, { 'home/index.fi.md': '' })
  const { status, output } = build(project, settings(after))
  expect(status).toBe(1)
  expect(output).toContain('home/index.fi.md:1:1 The file is empty.')
  expect(output).not.toMatch(/^\s+at /m)
  expect(bytesBelow(`${project}/out`)).toEqual(working)
})
