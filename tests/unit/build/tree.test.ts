import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sources } from '#lib/build/outputs'
import { replaceTree, writeTree } from '#lib/build/tree'

let folder = ''
const moment = new Date('2026-11-22T09:00:00Z')
const at = (name: string) => path.join(folder, name)
const page = (text: string) => `<!DOCTYPE html><html><head><style>a{}</style></head><body><p>${text.repeat(50)}</p></body></html>`
const raw = (text: string) => page(text).replace('</body>', '<script src="/_next/a.js"></script></body>')
const make = (tree: string) => writeTree(sources(), { folder: at(tree), moment, nextVersion: '16.4.6' })

function sources(): Sources {
  return {
    pages: [{ address: '/fi', paths: [at('fi.html')] }],
    errors: [{ address: 'both', paths: [at('404.html'), at('_not-found.html')] }],
    files: [{ address: '/robots.txt', paths: [at('robots.txt.body')], type: 'text/plain' }],
  }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'tree-'))
  for (const name of ['fi', '404', '_not-found']) await writeFile(at(`${name}.html`), raw(name))
  await writeFile(at('robots.txt.body'), 'User-Agent: *')
})

afterEach(() => rm(folder, { recursive: true }))

test('pages, files and error pages have their places, ready-compressed where it helps', async () => {
  await make('tree')
  const names = await readdir(at('tree'), { recursive: true })
  const forms = (name: string) => [name, `${name}.br`, `${name}.gz`]
  expect(names.sort()).toEqual(['errors', ...forms('errors/both.html'), 'site', ...forms('site/fi.html'), 'site/robots.txt'])
})

test('the page is written without script, in the tree and where Next keeps it', async () => {
  await make('tree')
  expect(await readFile(at('tree/site/fi.html'), 'utf8')).toBe(page('fi'))
  expect(await readFile(at('fi.html'), 'utf8')).toBe(page('fi'))
})

test('every copy of the page for unknown addresses is written without script', async () => {
  await make('tree')
  expect(await readFile(at('404.html'), 'utf8')).toBe(page('404'))
  expect(await readFile(at('_not-found.html'), 'utf8')).toBe(page('404'))
})

test('each page is told with its bytes over the wire', async () => {
  const { pages } = await make('tree')
  const { size } = await stat(at('tree/site/fi.html.gz'))
  expect(pages).toEqual([expect.objectContaining({ address: '/fi', gzipSize: size })])
})

test('two trees of one moment are the same, to the dates of their files', async () => {
  const first = await make('one')
  expect(await make('two')).toEqual(first)
  for (const name of ['site/fi.html', 'site/fi.html.gz', 'site/fi.html.br']) {
    expect(await readFile(at(`one/${name}`))).toEqual(await readFile(at(`two/${name}`)))
    expect((await stat(at(`two/${name}`))).mtime).toEqual(moment)
  }
})

test('a page that cannot be published stops the work before the old tree is touched', async () => {
  await writeFile(at('fi.html'), '<p>no style</p>')
  await expect(make('tree')).rejects.toThrow('The page /fi cannot be published')
})

test('a finished tree takes the place of the old one whole', async () => {
  for (const name of ['out/site', 'tree/site']) await mkdir(at(name), { recursive: true })
  await writeFile(at('out/site/old.html'), 'old')
  await writeFile(at('tree/site/new.html'), 'new')
  await replaceTree(at('tree'), at('out'))
  expect(await readdir(at('out/site'))).toEqual(['new.html'])
  expect(await readdir(folder)).not.toContain('tree.old')
})
