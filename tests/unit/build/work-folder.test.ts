import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  emptyWorkFolder,
  recoverTree,
  removeRemains,
  replaceTree,
  workFolder,
} from '#lib/build/work-folder'

let project = ''
const at = (...names: string[]) => path.join(project, ...names)
const isWhole = (folder: string) => existsSync(path.join(folder, 'whole'))

/** A process that has ended. */
const ended = spawnSync(process.execPath, ['--eval', '']).pid

beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'work-'))
})

afterEach(() => rmSync(project, { recursive: true, force: true, maxRetries: 5 }))

function treeAt(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'whole'), text)
  return folder
}

test('a finished tree takes the place of the old one whole, and the old one is soon gone', async () => {
  treeAt(at('out'), 'old')
  replaceTree(project, treeAt(emptyWorkFolder(project, 'tree'), 'new'), at('out'))
  expect(readFileSync(at('out', 'whole'), 'utf8')).toBe('new')
  removeRemains(project)
  await expect.poll(() => readdirSync(at('.build'))).toEqual([])
})

test('a tree that had been served for hours is put aside and taken away like every other', async () => {
  treeAt(at('out'), 'old')
  const yesterday = new Date(Date.now() - 86_400_000)
  utimesSync(at('out'), yesterday, yesterday)
  replaceTree(project, treeAt(emptyWorkFolder(project, 'tree'), 'new'), at('out'))
  removeRemains(project)
  await expect.poll(() => readdirSync(at('.build'))).toEqual([])
})

test('a tree that a killed build had put aside is put back', () => {
  treeAt(at('.build', `old-${ended}`), 'old')
  mkdirSync(at('.build', `tree-${ended}`))
  recoverTree(project, at('out'), isWhole)
  expect(readFileSync(at('out', 'whole'), 'utf8')).toBe('old')
})

test('a tree that is served is left as it is, whatever lies aside', () => {
  treeAt(at('out'), 'served')
  treeAt(at('.build', `old-${ended}`), 'old')
  recoverTree(project, at('out'), isWhole)
  expect(readFileSync(at('out', 'whole'), 'utf8')).toBe('served')
})

test('what a killed build left is taken away; the folders of a build that runs are not', async () => {
  mkdirSync(at('.build', `tree-${ended}`), { recursive: true })
  mkdirSync(at('.build', `views-${process.ppid}`))
  removeRemains(project)
  await expect.poll(() => readdirSync(at('.build'))).toEqual([`views-${process.ppid}`])
})

test('a folder of a build is empty at first', () => {
  writeFileSync(path.join(emptyWorkFolder(project, 'views'), 'a.json'), '')
  expect(readdirSync(emptyWorkFolder(project, 'views'))).toEqual([])
  expect(workFolder(project, 'views')).toBe(at('.build', `views-${process.pid}`))
})
