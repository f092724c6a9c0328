/** The mark of a tree that is to be served at once. */
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { liveMark, markLive } from '#lib/tree/live-mark'

let tree: string

beforeEach(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'live-mark-'))
})

afterEach(() => rmSync(tree, { recursive: true, force: true }))

test('a tree that nobody has marked has no mark, nor has one that is not there', () => {
  expect(liveMark(tree)).toBeUndefined()
  expect(liveMark(path.join(tree, 'ei-ole'))).toBeUndefined()
})

test('a mark is read as it was set, and the last one counts', () => {
  markLive(tree, 'a')
  expect(liveMark(tree)).toBe('a')
  markLive(tree, 'b')
  expect(liveMark(tree)).toBe('b')
  expect(readdirSync(tree)).toEqual(['live'])
})

test('a tree of links is marked without marking the other one', () => {
  markLive(tree, 'a')
  const other = path.join(tree, 'other')
  mkdirSync(other)
  linkSync(path.join(tree, 'live'), path.join(other, 'live'))
  markLive(other, 'b')
  expect([liveMark(tree), liveMark(other)]).toEqual(['a', 'b'])
})

test('what is wrong with a file is told', () => {
  const file = path.join(tree, 'x')
  writeFileSync(file, '')
  expect(() => liveMark(file)).toThrow('ENOTDIR')
})
