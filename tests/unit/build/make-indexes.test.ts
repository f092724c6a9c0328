import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openIndexer } from '#lib/build/indexer'
import { makeIndexes } from '#lib/build/make-indexes'
import { currentEdition } from '#lib/content/pages'
import { locales } from '#lib/locales'
import { BuildError } from '#lib/problems/build-error'

let root = ''
let indexer: ReturnType<typeof openIndexer>

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'indexes-'))
  indexer = openIndexer()
})

afterEach(() => {
  indexer.kill()
  rmSync(root, { recursive: true, maxRetries: 5 })
})

/** Makes the indexes in a folder of this name. Gives their bytes. */
async function make(name: string): Promise<Buffer[]> {
  const folder = path.join(root, name)
  mkdirSync(folder)
  const memoryFolder = path.join(root, 'memory')
  await makeIndexes(indexer, currentEdition(), {
    folder,
    memoryFolder,
  })
  return locales.map((locale) => readFileSync(path.join(folder, `${locale}.index`)))
}

test('the process makes the index of each language, and makes the same again when what it remembered is lost', async () => {
  const first = await make('first')
  expect(first.every(({ length }) => length > 10_000)).toBe(true)
  for (const locale of locales) rmSync(path.join(root, 'memory', `${locale}.index`))
  // That a page is remembered is said in a file of its own: here it is not true.
  truncateSync(path.join(root, 'memory', 'sv.words'), 100)
  expect(await make('second')).toEqual(first)
}, 60_000)

test('orders that wait for the process together are all heard', async () => {
  indexer.kill('SIGSTOP')
  const made = make('first')
  indexer.kill('SIGCONT')
  expect((await made).length).toBe(locales.length)
}, 30_000)

test('a process that ends before it is through fails the build in a sentence', async () => {
  const made = make('first')
  indexer.kill('SIGKILL')
  await expect(made).rejects.toThrow(BuildError)
}, 60_000)
