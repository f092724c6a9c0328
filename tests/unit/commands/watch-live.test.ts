/** A server notices every publication once, and no build that nobody has published. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchLive } from '#lib/commands/watch-live'
import { liveMark, markLive } from '#lib/tree/live-mark'

let folder: string
let watch: NodeJS.Timeout | undefined
const onPublished = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  onPublished.mockReset()
  folder = mkdtempSync(path.join(tmpdir(), 'watch-live-'))
  put('first')
})

afterEach(() => {
  clearInterval(watch)
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

const tree = () => path.join(folder, 'out')

/** Puts a tree in the place of the one that is there, as a publication or, without a mark, a build does. */
function put(mark?: string): void {
  const made = path.join(folder, 'new')
  mkdirSync(made)
  if (mark) markLive(made, mark)
  rmSync(tree(), { recursive: true, force: true })
  renameSync(made, tree())
}

function noticed(known = liveMark(tree())): (ms?: number) => number {
  watch = watchLive(tree(), known, onPublished)
  return (ms = 600) => {
    vi.advanceTimersByTime(ms)
    return onPublished.mock.calls.length
  }
}

test('what is served already is nothing new', () => {
  expect(noticed()(5_000)).toBe(0)
})

test('a publication is noticed within a second, once', () => {
  const count = noticed()
  put('second')
  expect(count()).toBe(1)
  expect(count(5_000)).toBe(1)
})

test('one that came before the look began is noticed too', () => {
  expect(noticed('before')()).toBe(1)
})

test('a build without a mark, and a moment without a tree, are none', () => {
  const count = noticed()
  put()
  expect(count()).toBe(0)
  rmSync(tree(), { recursive: true })
  expect(count()).toBe(0)
  put('first')
  expect(count()).toBe(0)
  put('second')
  expect(count()).toBe(1)
})
