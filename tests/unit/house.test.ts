import { expect, test } from 'vitest'
import { figures, median } from '#tests/figures'

const all = figures()
const over = (sizes: { place: string; lines: number }[], most: number) =>
  sizes.filter(({ lines }) => lines > most)

test('no file is longer than 120 lines, and half of them have at most 40', () => {
  expect(over(all.files, 120)).toEqual([])
  expect(median(all.files)).toBeLessThanOrEqual(40)
})

test('no function is longer than 35 lines, and half of them have at most 8', () => {
  expect(over(all.functions, 35)).toEqual([])
  expect(median(all.functions)).toBeLessThanOrEqual(8)
})

test('no import comes back to where it started, types included', () => {
  expect(all.fileCycles).toEqual([])
  expect(all.roomCycles).toEqual([])
})

test('nothing is of any type, and at most three values are cast', () => {
  expect(all.anys).toEqual([])
  expect(all.casts.length, JSON.stringify(all.casts)).toBeLessThanOrEqual(3)
})

test('no component needs script in the browser', () => {
  expect(all.clients).toEqual([])
})

test('at most five tools are configured at the root, and at most 55 packages are asked for', () => {
  expect(all.rootFiles.length, all.rootFiles.join()).toBeLessThanOrEqual(5)
  expect(all.dependencies.length).toBeLessThanOrEqual(55)
})

test('there are at least four lines of tests to five of source', () => {
  expect(all.testLines / all.sourceLines).toBeGreaterThanOrEqual(0.8)
})
