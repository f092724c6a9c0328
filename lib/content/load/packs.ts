/** The texts of pages, in files that are written once: what a change adds is a file of its own. Each is named by the hash of its bytes. */
import path from 'node:path'
import { bytesOf, openPack, type Pack, PackedBytes, stampOf } from '#lib/content/load/pack-file'
import type { Bytes } from '#lib/content/load/unpacked-text'
import { writeWhole } from '#lib/content/load/write-whole'
import { hashOfBytes } from '#lib/content/read/hash'

/** Where the texts of a page stand: name of the file, first byte, number of bytes. */
export type Place = [pack: string, start: number, size: number]

/** Names and stamps of files. */
export type Stamps = Record<string, string>

/** Texts that may have a place. */
type Placed = { bytes: Bytes; at?: Place | undefined }

/** Most files of one content folder. With a further one all texts are written into one again, and those of no page are gone. */
const mostPacks = 8

/** So few bytes are written anew each time. */
const few = 1024 * 1024

/**
 * The bytes at these places, or undefined where a file is missing or is not what was written. They are read when one of them is asked for; at once
 * in a copy, whose stamp tells nothing.
 */
export function bytesAt(cache: string, places: Place[], stamps: Stamps): Bytes[] | undefined {
  const packs = new Map<string, Pack>()
  for (const name of new Set(places.map(([pack]) => pack))) {
    const pack = openPack(path.join(cache, name))
    if (!pack || !(stampOf(pack) === stamps[name] || name.includes(hashOfBytes(bytesOf(pack)))))
      return undefined
    packs.set(name, pack)
  }
  return places.flatMap(([name, start, size]) => {
    const pack = packs.get(name)
    return pack ? [new PackedBytes(pack, start, size)] : []
  })
}

/** Gives all texts a place, writing what has none. `prefix` is that of the names of the content folder's files. */
export function placeTexts(
  cache: string,
  prefix: string,
  texts: Placed[],
  mayAdd: boolean,
): { places: Place[]; stamps: Stamps } {
  const packs = new Set(texts.flatMap(({ at }) => (at ? [at[0]] : [])))
  const total = texts.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const isKept = mayAdd && total > few && packs.size < mostPacks
  const places = isKept ? texts.map(({ at }) => at) : texts.map(() => undefined)
  const loose = texts.filter((_, index) => !places[index])
  const name = loose.length > 0 ? writePack(cache, prefix, loose) : ''
  let end = 0
  const all = texts.map(({ bytes }, index): Place => {
    const at = places[index]
    if (!at) end += bytes.length
    return at ?? [name, end - bytes.length, bytes.length]
  })
  return { places: all, stamps: stampsIn(cache, new Set(all.map(([pack]) => pack))) }
}

function writePack(cache: string, prefix: string, texts: Placed[]): string {
  const bytes = Buffer.concat(texts.map((text) => text.bytes.subarray(0, text.bytes.length)))
  const name = `${prefix}-${hashOfBytes(bytes)}.texts`
  writeWhole(path.join(cache, name), [bytes])
  return name
}

function stampsIn(cache: string, names: Set<string>): Stamps {
  const packs = [...names].map((name) => [name, openPack(path.join(cache, name))] as const)
  return Object.fromEntries(packs.map(([name, pack]) => [name, pack ? stampOf(pack) : '']))
}
