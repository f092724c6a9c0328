import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf } from '#lib/build/hash'
import { keepParts, sameParts } from '#lib/build/keep-parts'
import { fileKey, partsOfBase } from '#lib/build/keys'
import type { Part, PartTable } from '#lib/build/part'
import { leaveSpare, startTree } from '#lib/build/spare-tree'
import { partsFile, readParts, signatureFile, writeJson } from '#lib/build/tree-state'
import { removeRemains, replaceTree } from '#lib/build/work-folder'

const base = hashOf('base')
let project = ''
const at = (...names: string[]) => path.join(project, ...names)

beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'spare-'))
})

afterEach(() => rmSync(project, { recursive: true, force: true, maxRetries: 5 }))

/** Builds a tree of these texts in `out`, as a build of the content does. Gives the names of the files that it kept. */
function build(texts: Record<string, string>): string[] {
  const parts = Object.entries(texts).map(([name, text]) => partOf(name, text))
  const before = partsOfBase(readParts(at('out')), base)
  const same = sameParts(parts, before)
  const { tree, spare } = startTree(project, at('out'), { base, kept: same.length })
  const kept = keepParts(parts, same, {
    from: at('out'),
    before,
    to: tree,
    spare,
  })
  for (const { name } of parts)
    if (!kept.has(name)) writeFileSync(path.join(tree, name), texts[name] ?? '', { flag: 'wx' })
  writeJson(path.join(tree, partsFile), tableOf(parts, texts))
  writeFileSync(path.join(tree, signatureFile), 'whole')
  replaceTree(project, tree, at('out'))
  leaveSpare(project, at('out'))
  return [...kept.keys()]
}

function partOf(name: string, text: string): Part {
  const source = { read: () => Buffer.from(text), type: 'text/plain' }
  return { kind: 'file', address: `/${name}`, name, from: hashOf(text), source }
}

function tableOf(parts: Part[], texts: Record<string, string>): PartTable {
  return Object.fromEntries(
    parts.map(({ name, address, from }) => {
      const body = Buffer.from(texts[name] ?? '')
      const key = fileKey(body, address, 'text/plain', base)
      const sizes = [body.length]
      const forms = { headers: {}, gzipSize: 0, suffixes: [], sizes, sum: hashOf(body) }
      return [name, { from, key, ...forms }]
    }),
  )
}

const inode = (name: string) => statSync(at('out', name)).ino
const text = (name: string) => readFileSync(at('out', name), 'utf8')

/** Three builds: from the second on there is a tree before, from the third on a spare one. */
function buildThrice(): void {
  build({ 'site/a': 'a', 'site/b': 'b', 'site/old/c': 'c' })
  build({ 'site/a': 'a', 'site/b': 'b2', 'site/old/c': 'c' })
  expect(build({ 'site/a': 'a', 'site/b': 'b2', 'site/old/c': 'c2' })).toEqual(['site/a', 'site/b'])
}

test('a tree is made of the one before the last: what is the same stays, what is not is new, nothing else is left', () => {
  buildThrice()
  expect(['site/a', 'site/b', 'site/old/c'].map(text)).toEqual(['a', 'b2', 'c2'])
  const first = inode('site/a')
  expect(build({ 'site/a': 'a', 'site/b': 'b2' })).toEqual(['site/a', 'site/b'])
  expect(inode('site/a')).toBe(first)
  expect(readdirSync(at('out', 'site')).sort()).toEqual(['a', 'b'])
})

test('no file is written over: who has a link to it keeps what it was', () => {
  build({ 'site/a': 'a' })
  build({ 'site/a': 'a2' })
  mkdirSync(at('served'))
  const [spare = ''] = readdirSync(at('.build'))
  for (const name of ['site/a', partsFile, signatureFile])
    linkSync(at('.build', spare, name), at('served', path.basename(name)))
  const parts = readFileSync(at('served', partsFile), 'utf8')
  build({ 'site/a': 'a3' })
  expect(readFileSync(at('served', 'a'), 'utf8')).toBe('a')
  expect(readFileSync(at('served', partsFile), 'utf8')).toBe(parts)
  expect(text('site/a')).toBe('a3')
})

test('a file of the spare tree that is cut or missing is taken from the tree that is served', () => {
  buildThrice()
  const [spare = ''] = readdirSync(at('.build'))
  rmSync(at('.build', spare, 'site/a'))
  writeFileSync(at('.build', spare, 'site/a'), '')
  rmSync(at('.build', spare, 'site/b'))
  writeFileSync(at('.build', spare, 'site/stranger'), 'put there by hand')
  expect(build({ 'site/a': 'a', 'site/b': 'b2' })).toEqual(['site/a', 'site/b'])
  expect(['site/a', 'site/b'].map(text)).toEqual(['a', 'b2'])
  expect(existsSync(at('out', 'site/stranger'))).toBe(false)
})

test('one spare tree is kept, and the work of ended builds is taken away beside it', async () => {
  build({ 'site/a': 'a' })
  build({ 'site/a': 'a2' })
  build({ 'site/a': 'a3' })
  removeRemains(project)
  const spare = [expect.stringMatching(/^spare-/)]
  await expect.poll(() => readdirSync(at('.build'))).toEqual(spare)
})
