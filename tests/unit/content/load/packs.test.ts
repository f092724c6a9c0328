/** The texts that are kept between builds cost what has changed, and nothing of a page that is gone is left. */
import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bytesAt, type Place, placeTexts } from '#lib/content/load/packs'

let cache = ''

beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'packs-'))
})

afterEach(() => rmSync(cache, { recursive: true }))

const large = Buffer.alloc(2 * 1024 * 1024, 'a')
const textOf = (word: string, at?: Place) => ({ bytes: Buffer.from(word), at })
const nameOf = ([name]: Place) => name
const read = ({ places, stamps }: ReturnType<typeof placeTexts>) =>
  bytesAt(cache, places, stamps)?.map((bytes) => String(bytes.subarray(0, bytes.length)))

test('texts are read back from where they were placed', () => {
  expect(
    read(placeTexts(cache, 'x', [textOf('Hei'), textOf(''), textOf('på svenska')], false)),
  ).toEqual(['Hei', '', 'på svenska'])
  expect(bytesAt(cache, [], {})).toEqual([])
})

test('they are read back from a copy, and not where other bytes stand', () => {
  const placed = placeTexts(cache, 'x', [textOf('Hei')], false)
  const file = path.join(cache, placed.places.map(nameOf).join())
  copyFileSync(file, `${file}.new`)
  renameSync(`${file}.new`, file)
  expect(read(placed)).toEqual(['Hei'])
  writeFileSync(file, 'Moi')
  expect(read(placed)).toBeUndefined()
  rmSync(file)
  expect(read(placed)).toBeUndefined()
})

test('texts can be read when another process has taken the file away meanwhile', () => {
  const { places, stamps } = placeTexts(cache, 'x', [textOf('Hei')], false)
  const bytes = bytesAt(cache, places, stamps)
  rmSync(path.join(cache, places.map(nameOf).join()))
  expect(bytes?.map((one) => String(one.subarray(1, 3)))).toEqual(['ei'])
})

test('what is new is written beside what is there', () => {
  const at = placeTexts(cache, 'x', [{ bytes: large }], false).places[0]
  const added = placeTexts(cache, 'x', [{ bytes: large, at }, textOf('new')], true)
  expect([added.places[0], added.places[1]?.slice(1)]).toEqual([at, [0, 3]])
  expect(readdirSync(cache)).toHaveLength(2)
  expect(read(added)?.[1]).toBe('new')
  expect(placeTexts(cache, 'x', [{ bytes: large, at }], true).places).toEqual([at])
})

test('with too many files, with little to write, or where something is gone, all texts are written into one again', () => {
  const packs: number[] = []
  const add = (before: { bytes: Buffer; at?: Place | undefined }[], word: string) => {
    const all = [...before, textOf(word)]
    const { places } = placeTexts(cache, 'x', all, true)
    packs.push(new Set(places.map(nameOf)).size)
    return all.map(({ bytes }, index) => ({ bytes, at: places[index] }))
  }
  const texts = [...'abcdefghij'].reduce(add, [{ bytes: large }])
  expect(packs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2])
  expect(new Set(placeTexts(cache, 'x', texts, false).places.map(nameOf)).size).toBe(1)
  const small = placeTexts(cache, 'y', [textOf('a')], false).places[0]
  expect(
    new Set(placeTexts(cache, 'y', [textOf('a', small), textOf('b')], true).places.map(nameOf))
      .size,
  ).toBe(1)
})
