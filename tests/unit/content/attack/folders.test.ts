/** The content folder itself as an attack: links that lead out, special files, odd names, and more of them than anybody has. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { picture } from '#tests/support/pictures'
import { type Files, siteFolder, siteFolderIn } from '#tests/support/site-folder'
import { checked, outcomeOf } from './attack'

const page = 'projects/handu'

const outside = mkdtempSync(path.join(tmpdir(), 'outside-'))
writeFileSync(path.join(outside, 'secret.txt'), 'the secret')
mkdirSync(path.join(outside, 'folder'))
writeFileSync(path.join(outside, 'folder', 'index.fi.md'), 'the secret')
afterAll(() => rmSync(outside, { recursive: true }))

/** What is said of a small site in which something has been made. */
function saidAfter(
  make: (at: (file: string) => string) => void,
  files: Files = {},
): string | undefined {
  const folder = siteFolder(files)
  make((file) => path.join(folder, file))
  return checked(() => outcomeOf(folder)).said
}

const special = (file: string) =>
  `content/${file}:1:1 “${path.basename(file)}” is not an ordinary file but a link to one, or a part of the system. Put the file itself in its place.`

test.each([
  ['a picture that is a link out of the folder', `${page}/a.jpg`, 'secret.txt'],
  ['a text that is a link out of the folder', `${page}/index.en.md`, 'secret.txt'],
  ['a link to nothing', `${page}/a.jpg`, 'nothing.txt'],
  ['a folder that is a link out of the folder', `${page}/below`, 'folder'],
  ['a shared file that is a link', 'links.yaml', 'secret.txt'],
])('%s is an error', (_, file, target) => {
  expect(saidAfter((at) => symlinkSync(path.join(outside, target), at(file)))).toContain(
    special(file),
  )
})

test('a link to the page itself, or round and round, is an error', () => {
  const said = saidAfter((at) => {
    symlinkSync('a.jpg', at(`${page}/a.jpg`))
    symlinkSync('..', at(`${page}/up`))
    symlinkSync('/', at(`${page}/root`))
  })
  expect(said).toBe(
    [special(`${page}/a.jpg`), special(`${page}/root`), special(`${page}/up`)].join('\n'),
  )
})

test('a pipe, which nobody may wait for, is an error', () => {
  expect(saidAfter((at) => execFileSync('mkfifo', [at(`${page}/a.jpg`)]))).toBe(
    special(`${page}/a.jpg`),
  )
  expect(
    saidAfter((at) => execFileSync('mkfifo', [at(`${page}/index.fi.md`)]), {
      [`${page}/index.fi.md`]: null,
    }),
  ).toContain(special(`${page}/index.fi.md`))
})

test.each(['index.fi.md', 'facts.yaml'])('a folder with the name %s is an error', (name) => {
  expect(
    saidAfter((at) => mkdirSync(at(`${page}/${name}`)), { [`${page}/${name}`]: null }),
  ).toContain(`content/${page}/${name}:1:1 The page has no`)
  expect(
    saidAfter(() => undefined, { [`${page}/${name}`]: null, [`${page}/${name}/index.fi.md`]: 'a' }),
  ).toContain(`The folder name “${name}” cannot be part of an address.`)
})

test.each([
  ['a line end', 'a\nb.jpg'],
  ['a tab', 'a\tb.jpg'],
  ['a command to the terminal', 'a\u001b[2J.jpg'],
  ['a turn of direction', 'a\u202egpj.jpg'],
  ['a line end and a message of its own', 'a\ncontent/home/index.fi.md:1:1 All is well.jpg'],
])('a file name with %s is an error on one line', (_, name) => {
  expect(saidAfter(() => undefined, { [`${page}/${name.replaceAll('/', '∕')}`]: 'a' })).toMatch(
    /^content\/[^\n]*:1:1 The name “[^\n]*” has characters that cannot be read\.[^\n]*$/,
  )
})

test('a file name that is not UTF-8 is an error', () => {
  const said = saidAfter((at) =>
    writeFileSync(
      Buffer.concat([
        Buffer.from(at(`${page}/`)),
        Buffer.from([0x61, 0xe4, 0x2e, 0x6a, 0x70, 0x67]),
      ]),
      'a',
    ),
  )
  expect(said).toContain('has characters that cannot be read.')
})

test.each([
  '..a.md',
  'a..jpg',
  '...jpg',
  'index.fi.md~',
  'INDEX.FI.MD',
  'a.svg',
  'a.html',
  'a.jpg.html',
  'a.php',
  'CON',
  ' .jpg',
  'a\\..\\b.jpg',
  '%2e%2e',
  '-rf.jpg',
  '__proto__',
  '$(id).jpg',
])('a file with the name %s is an error, or nobody sees it', (name) => {
  const said = saidAfter(() => undefined, { [`${page}/${name}`]: '<script>alert(1)</script>' })
  expect(said === undefined).toBe(name.startsWith('.') || name.endsWith('~'))
})

test.each(
  [
    '__proto__',
    'constructor',
    'toString',
    '..',
    'A',
    'ä',
    'a b',
    '%2e',
    'CON',
    '-',
    '$(id)',
  ].filter((name) => name !== '..'),
)('a folder with the name %s is an error or a page like any other', (name) => {
  const said = saidAfter(() => undefined, { [`${name}/index.fi.md`]: 'a' })
  expect(said).toContain(`content/${name}/`)
})

test('a very deep folder is an error', () => {
  const said = saidAfter((at) => mkdirSync(at(Array(150).fill('a').join('/')), { recursive: true }))
  expect(said).toBe(
    `content/${Array(13).fill('a').join('/')}:1:1 Folders are nested more than 12 levels deep. Move the page nearer to the top.`,
  )
})

test('ten thousand empty folders do no harm', { timeout: 120_000 }, () => {
  const folder = siteFolderIn(mkdtempSync(path.join(tmpdir(), 'many-')))
  for (let index = 0; index < 10_000; index++) mkdirSync(path.join(folder, `a${index}`))
  expect(checked(() => outcomeOf(folder)).said).toBeUndefined()
  rmSync(folder, { recursive: true })
})

test('files of several gigabytes are errors, and nobody reads them', () => {
  const giga = 3 * 1024 ** 3
  const said = saidAfter(
    (at) =>
      ['a.jpg', 'index.fi.md', 'facts.yaml'].map((name) =>
        truncateSync(at(`${page}/${name}`), giga),
      ),
    {
      [`${page}/a.jpg`]: 'a',
    },
  )
  expect(said?.split('\n').map((line) => line.replace(/:1:1.* is (\d+ kB);.*/, ' $1'))).toEqual(
    ['a.jpg', 'facts.yaml', 'index.fi.md'].map((name) => `content/${page}/${name} 3145728 kB`),
  )
})

test('only the pictures of pages are published: no hidden file, no folder, no picture of a draft', async () => {
  const files = {
    [`${page}/a.jpg`]: picture('jpg'),
    [`${page}/.hidden.jpg`]: 'hidden',
    'projects/draft/a.jpg': picture('jpg'),
    'projects/draft/facts.yaml': 'type: page\npublishAt: 2030-01-01T00:00:00Z\n',
    'projects/draft/index.fi.md': '---\ntitle: Luonnos\nsummary: a\nupdated: 2026-11-22\n---\n',
    'projects/draft/index.sv.md': '---\ntitle: Utkast\nsummary: a\nupdated: 2026-11-22\n---\n',
  }
  const folder = siteFolder(files)
  mkdirSync(path.join(folder, page, 'b.jpg'))
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, page, '.secret.jpg'))
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00Z')
  const { currentEdition } = await import('#lib/content/pages')
  const { findPageFile, pageFiles } = await import('#lib/data/page-files')
  expect(pageFiles(currentEdition()).map(({ address }) => address)).toEqual([
    '/files/projects/handu/a.jpg',
  ])
  for (const segments of [
    ['..', 'secret.txt'],
    ['projects', 'handu', '.secret.jpg'],
    ['projects', 'handu', '..', '..', 'links.yaml'],
    ['projects/handu/index.fi.md'],
  ]) {
    expect(findPageFile(currentEdition(), segments)).toBeUndefined()
  }
})

test.each([
  'a picture',
  '<html><script>alert(1)</script>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
])('a picture that is %s is refused', (bytes) => {
  const said = saidAfter(() => undefined, { [`${page}/a.jpg`]: bytes })
  expect(said).toContain('“a.jpg” is not a jpg picture')
})

test.each([
  '<html><script>alert(1)</script>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
])('a picture that has %s in it is sent as a picture', async (hidden) => {
  const bytes = Buffer.concat([picture('jpg'), Buffer.from(hidden)])
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', siteFolder({ [`${page}/a.jpg`]: bytes }))
  const { currentEdition } = await import('#lib/content/pages')
  const { pageFiles } = await import('#lib/data/page-files')
  const { defaultHeaders } = await import('#lib/tree/headers')
  expect(pageFiles(currentEdition()).map(({ contentType }) => contentType)).toEqual(['image/jpeg'])
  expect(defaultHeaders).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
  })
})
