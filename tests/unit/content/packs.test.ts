/** The texts that are kept between builds cost what has changed, and nothing of a page that is gone is left. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Place, placeTexts, readPlaces } from '#lib/content/packs'

let cache = ''

beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'packs-'))
})

afterEach(() => rmSync(cache, { recursive: true }))

const large = Buffer.alloc(2 * 1024 * 1024, 'a')
const textOf = (word: string, at?: Place) => ({ bytes: Buffer.from(word), at })
const read = (places: Place[]) => readPlaces(cache, places)?.map(String)

test('texts are read back from where they were placed', () => {
  const places = placeTexts(cache, 'x', [textOf('Hei'), textOf(''), textOf('på svenska')], false)
  expect(read(places)).toEqual(['Hei', '', 'på svenska'])
  expect(readPlaces(cache, [])).toEqual([])
})

test('what is new is written beside what is there', () => {
  const [at] = placeTexts(cache, 'x', [{ bytes: large }], false)
  const places = placeTexts(cache, 'x', [{ bytes: large, at }, textOf('new')], true)
  expect([places[0], places[1]?.slice(1)]).toEqual([at, [0, 3]])
  expect(readdirSync(cache)).toHaveLength(2)
  expect(read(places.slice(1))).toEqual(['new'])
  expect(placeTexts(cache, 'x', [{ bytes: large, at }], true)).toEqual([at])
})

test('with too many files, with little to write, or where something is gone, all texts are written into one again', () => {
  let texts: { bytes: Buffer; at?: Place | undefined }[] = [{ bytes: large }]
  const packs: number[] = []
  for (const word of 'abcdefghi') {
    texts = [...texts, textOf(word)]
    const places = placeTexts(cache, 'x', texts, true)
    packs.push(new Set(places.map(([pack]) => pack)).size)
    texts = texts.map(({ bytes }, index) => ({ bytes, at: places[index] }))
  }
  expect(packs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1])
  const small = placeTexts(cache, 'y', [textOf('a')], false)
  expect(placeTexts(cache, 'y', [textOf('a', small[0]), textOf('b')], true).map(([pack]) => pack)).not.toContain(small[0]?.[0])
  const added = placeTexts(cache, 'x', [...texts, textOf('j')], true)
  expect(new Set(added.map(([pack]) => pack)).size).toBe(2)
  const all = [...texts, textOf('j')].map(({ bytes }, index) => ({ bytes, at: added[index] }))
  const [one, ...others] = placeTexts(cache, 'x', all, false)
  expect(others.every(([pack]) => pack === one?.[0])).toBe(true)
})
