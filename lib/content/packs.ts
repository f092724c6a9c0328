/** The texts of pages, in files that are written once: what a change adds is a file of its own. Each is named by the hash of its bytes. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '#lib/content/write-whole'

/** Where the texts of a page stand: name of the file, first byte, number of bytes. */
export type Place = [pack: string, start: number, size: number]

/** Texts that have no place yet. */
type Loose = { bytes: Buffer; at?: Place | undefined }

/** Most files of one content folder. With a further one all texts are written into one again, and those of no page are gone. */
const mostPacks = 8

/** So few bytes are written anew each time. */
const few = 1024 * 1024

/** The bytes at these places, or undefined where a file is missing or is not what was written. */
export function readPlaces(cache: string, places: Place[]): Buffer[] | undefined {
  const packs = new Map<string, Buffer>()
  for (const name of new Set(places.map(([pack]) => pack))) {
    const file = path.join(cache, name)
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
    if (!name.includes(sumOf(bytes))) return undefined
    packs.set(name, bytes)
  }
  return places.map(([pack, start, size]) => packs.get(pack)?.subarray(start, start + size) ?? Buffer.alloc(0))
}

/** Gives all texts a place, writing what has none. `prefix` is that of the names of the content folder's files. */
export function placeTexts(cache: string, prefix: string, texts: Loose[], mayAdd: boolean): Place[] {
  const packs = new Set(texts.flatMap(({ at }) => (at ? [at[0]] : [])))
  const total = texts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const kept = mayAdd && total > few && packs.size < mostPacks
  const loose = texts.filter(({ at }) => !kept || !at)
  const name = loose.length > 0 ? writePack(cache, prefix, loose) : ''
  let start = 0
  return texts.map(({ at, bytes }) => {
    if (kept && at) return at
    start += bytes.length
    return [name, start - bytes.length, bytes.length]
  })
}

function writePack(cache: string, prefix: string, texts: Loose[]): string {
  const bytes = Buffer.concat(texts.map((text) => text.bytes))
  const name = `${prefix}-${sumOf(bytes)}.texts`
  writeWhole(path.join(cache, name), [bytes])
  return name
}

/** Tells damage, no more: SHA-1 is the quickest that every Node has. */
function sumOf(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex')
}
