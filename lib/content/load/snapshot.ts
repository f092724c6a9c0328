/**
 * What is kept of a content folder between builds: the data of all pages in one file, their texts in others (`packs.ts`). It is believed only when
 * it is whole and was written by the same code. `node_modules/.cache` is its place: `npm ci`, which changes the packages, takes it away, and no
 * tool looks there.
 */
import path from 'node:path'
import type { KeptPage } from '#lib/content/load/kept-page'
import { bytesAt, type Place, placeTexts, type Stamps } from '#lib/content/load/packs'
import { prune } from '#lib/content/load/prune-cache'
import { readSealed, writeSealed } from '#lib/content/load/sealed-file'
import type { Bytes } from '#lib/content/load/unpacked-text'
import { shortHash } from '#lib/content/read/hash'
import type { Shared } from '#lib/content/read/shared'

/** A file as it was read: name, stamp of the file system ('' where the next reader has to look again), hash of its bytes. */
export type KeptFile = [name: string, stamp: string, hash: string]

/**
 * A page with its files. `agreed` says against what its two languages were compared and found alike; `bytes` are its texts, and `at` is where
 * they are kept already.
 */
export type Entry = {
  key: string
  files: KeptFile[]
  page: KeptPage
  agreed: string
  bytes: Bytes
  at?: Place
}

export type Snapshot = {
  top: { files: KeptFile[]; shared: Shared } | undefined
  pages: Map<string, Entry>
}

type Index = {
  top: Snapshot['top']
  stamps: Stamps
  pages: (Omit<Entry, 'bytes'> & { at: Place })[]
}

export const nothingKept: Snapshot = { top: undefined, pages: new Map() }

/** The snapshot of a content folder; an empty one when there is none that can be believed. */
export function readSnapshot(cache: string, folder: string): Snapshot {
  const index = readSealed(fileOf(cache, folder))
  if (!index) return nothingKept
  const { top, stamps, pages }: Index = JSON.parse(String(index))
  const places = pages.map(({ at }) => at)
  const texts = bytesAt(cache, places, stamps)
  if (!texts) return nothingKept
  return {
    top,
    pages: new Map(
      pages.map((page, place) => [page.key, { ...page, bytes: texts[place] ?? Buffer.alloc(0) }]),
    ),
  }
}

/** True where something is kept of a content folder that can be believed. */
export function isKept(cache: string, folder: string): boolean {
  return readSealed(fileOf(cache, folder)) !== undefined
}

/** Writes what is new since the snapshot before; of a page that is gone nothing is left. Where the cache cannot be written nothing is kept. */
export function writeSnapshot(
  cache: string,
  folder: string,
  { top, pages }: Snapshot,
  before: Snapshot,
): void {
  const entries = [...pages.values()]
  const isAddition = [...before.pages.keys()].every((key) => pages.has(key))
  try {
    const { places, stamps } = placeTexts(cache, prefixOf(folder), entries, isAddition)
    const data = {
      top,
      stamps,
      pages: entries.map(({ bytes: _, ...entry }, index) => ({ ...entry, at: places[index] })),
    }
    writeSealed(fileOf(cache, folder), Buffer.from(JSON.stringify(data)))
    prune(cache, prefixOf(folder), new Set(places.map(([pack]) => pack)))
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

/** An answer of the file system: read-only, full, or, on Windows, open in another process. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function fileOf(cache: string, folder: string): string {
  return path.join(cache, `${prefixOf(folder)}.snapshot`)
}

function prefixOf(folder: string): string {
  return shortHash(path.relative(process.cwd(), folder))
}
