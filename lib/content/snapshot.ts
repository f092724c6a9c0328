/**
 * What is kept of a content folder between builds, in one file: the data of all pages, then their texts. It is believed only when it is whole and
 * was written by the same code. `node_modules/.cache` is its place: `npm ci`, which changes the packages, takes it away, and no tool looks there.
 */
import { createHash, randomUUID } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeHash } from '#lib/content/code-hash'
import { cut } from '#lib/content/cut'
import { hashOf } from '#lib/content/hash'
import type { KeptPage } from '#lib/content/kept-page'
import type { Shared } from '#lib/content/shared'

/** A file as it was read: name, stamp of the file system ('' where the next reader has to look again), hash of its bytes. */
export type KeptFile = [name: string, stamp: string, hash: string]

/** A page with its files. `agreed` says against what its two languages were compared and found alike; `bytes` are its texts. */
export type Entry = { key: string; files: KeptFile[]; page: KeptPage; agreed: string; bytes: Buffer }

export type Snapshot = { top: { files: KeptFile[]; shared: Shared } | undefined; pages: Map<string, Entry> }

type Index = { top: Snapshot['top']; pages: (Omit<Entry, 'bytes'> & { size: number })[] }
type Head = { code: string; sum: string; index: number }

/** Snapshots that are kept of other content folders. */
const mostSnapshots = 20

export const nothingKept: Snapshot = { top: undefined, pages: new Map() }

/** The snapshot of a content folder; an empty one when there is none that can be believed. */
export function readSnapshot(cache: string, folder: string): Snapshot {
  const file = fileOf(cache, folder)
  if (!existsSync(file)) return nothingKept
  const whole = readFileSync(file)
  const start = whole.indexOf('\n') + 1
  const head = headOf(whole.subarray(0, start))
  if (head?.code !== codeHash() || head.sum !== sumOf([whole.subarray(start)])) return nothingKept
  const { top, pages }: Index = JSON.parse(whole.toString('utf8', start, start + head.index))
  const texts = cut(
    whole.subarray(start + head.index),
    pages.map(({ size }) => size),
  )
  return { top, pages: new Map(pages.map(({ size: _, ...entry }, index) => [entry.key, { ...entry, bytes: texts[index] ?? Buffer.alloc(0) }])) }
}

/** The first line, or undefined where it is none of ours. */
function headOf(line: Buffer): Head | undefined {
  try {
    return JSON.parse(String(line))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Written aside and renamed, so that no other process reads half a file. Where the cache cannot be written nothing is kept. */
export function writeSnapshot(cache: string, folder: string, { top, pages }: Snapshot): void {
  const entries = [...pages.values()]
  const data: Index = { top, pages: entries.map(({ bytes, ...entry }) => ({ ...entry, size: bytes.length })) }
  const index = Buffer.from(JSON.stringify(data))
  const parts = [index, ...entries.map(({ bytes }) => bytes)]
  const head: Head = { code: codeHash(), sum: sumOf(parts), index: index.length }
  const file = fileOf(cache, folder)
  const aside = `${file}.${randomUUID()}`
  try {
    mkdirSync(cache, { recursive: true })
    writeParts(aside, [Buffer.from(`${JSON.stringify(head)}\n`), ...parts])
    renameSync(aside, file)
    prune(cache)
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (existsSync(aside)) rmSync(aside)
  }
}

function writeParts(file: string, parts: Buffer[]): void {
  const descriptor = openSync(file, 'wx')
  for (const part of parts) writeFileSync(descriptor, part)
  closeSync(descriptor)
}

/** An answer of the file system: read-only, full, or, on Windows, open in another process. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** The newest snapshots stay; so do those that are being written. */
function prune(cache: string): void {
  const files = readdirSync(cache).map((name) => path.join(cache, name))
  const dated = files.flatMap((file) => {
    const stat = statSync(file, { throwIfNoEntry: false })
    return stat ? [{ file, time: stat.mtimeMs }] : []
  })
  for (const { file } of dated.sort((a, b) => b.time - a.time).slice(mostSnapshots)) rmSync(file, { force: true })
}

function fileOf(cache: string, folder: string): string {
  return path.join(cache, `${hashOf(path.relative(process.cwd(), folder))}.snapshot`)
}

function sumOf(parts: Buffer[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
