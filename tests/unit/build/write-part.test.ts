import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepPart } from '#lib/build/link-part'
import type { MadeFile } from '#lib/build/make-part'
import { makeFolders, writePart } from '#lib/build/write-part'

let folder = ''
const moment = new Date('2026-11-22T09:00:00Z')
const at = (name: string) => path.join(folder, name)
const body = Buffer.from('<p>Hei</p>'.repeat(50))
const names = (tree: string) => readdirSync(at(tree), { recursive: true, encoding: 'utf8' }).sort()

function write(tree: string, name: string, bytes = body) {
  makeFolders(at(tree), [name])
  const how = { tree: at(tree), moment, brotliQuality: 5 }
  return { from: 'from', key: 'key', ...writePart(file(name, bytes), how) }
}

function file(name: string, bytes: Buffer): MadeFile {
  return { kind: 'file', address: `/${name}`, name, body: bytes, headers: { etag: 'x' } }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parts-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a part is written plain and, where it helps, ready-compressed', () => {
  const { gzipSize, suffixes, headers } = write('a', 'site/fi.html')
  expect(names('a')).toEqual(['site', 'site/fi.html', 'site/fi.html.br', 'site/fi.html.gz'])
  expect([gzipSize, suffixes]).toEqual([statSync(at('a/site/fi.html.gz')).size, ['.gz', '.br']])
  expect(headers).toEqual({ etag: 'x', vary: 'Accept-Encoding' })
})

test('what does not become smaller stays plain, and answers everybody alike', () => {
  expect(write('a', 'site/x.txt', Buffer.from('a'))).toMatchObject({
    from: 'from',
    key: 'key',
    headers: { etag: 'x' },
    gzipSize: 1,
    suffixes: [],
    sizes: [1],
  })
  expect(names('a')).toEqual(['site', 'site/x.txt'])
})

test('two trees of one moment are the same, to the dates of their files', () => {
  for (const tree of ['a', 'b']) write(tree, 'site/fi.html')
  for (const name of names('a').slice(1)) {
    expect(readFileSync(at(`a/${name}`))).toEqual(readFileSync(at(`b/${name}`)))
    expect(statSync(at(`b/${name}`)).mtime).toEqual(moment)
  }
})

test('a kept part is the same file in both trees', () => {
  const written = write('a', 'site/fi.html')
  makeFolders(at('b'), ['site/fi.html'])
  expect(keepPart('site/fi.html', written, at('a'), at('b'))).toBe(true)
  expect(names('b')).toEqual(names('a'))
  expect(statSync(at('b/site/fi.html.gz')).ino).toBe(statSync(at('a/site/fi.html.gz')).ino)
})

test('a part of which a form was lost is not kept', () => {
  const written = write('a', 'site/fi.html')
  rmSync(at('a/site/fi.html.br'))
  makeFolders(at('b'), ['site/fi.html'])
  expect(keepPart('site/fi.html', written, at('a'), at('b'))).toBe(false)
})
