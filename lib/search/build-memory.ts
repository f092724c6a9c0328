/** What a build of the index found out about pages and words, for the next one. All of it depends on what it is kept by alone, so it is never wrong. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { readSealed, writeSealed } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import type { PageWords } from '#lib/search/page-words'
import { byteLinesOf, cut, joined, linesOf, numbersOf, textOf, uint32 } from '#lib/search/parts'

export type BuildMemory = {
  /** The words of the pages, and of each its stems and the parts that it has among the stems of all. */
  words: string[]
  stems: string[][]
  parts: string[][]
  /** Hash of the stems among which the parts were looked for. */
  dictionary: string
  /** By the hash of a page's texts and facts. */
  pages: Map<string, PageFindings>
}

/** The words of a page by their places in the memory, and its `PageBody` as JSON. */
export type PageFindings = { words: PageWords; body: Buffer }

export const noMemory: BuildMemory = {
  words: [],
  stems: [],
  parts: [],
  dictionary: '',
  pages: new Map(),
}

/** The memory that was left in a folder. */
export function readMemory(folder: string, locale: Locale): BuildMemory {
  const bytes = readSealed(fileOf(folder, locale))
  if (!bytes) return noMemory
  const [head, words, stems, parts, starts, counts, bodies] = cut(bytes)
  const { dictionary, hashes }: Head = JSON.parse(String(head))
  const [start, count, body] = [uint32(starts), uint32(counts), byteLinesOf(bodies)]
  const pageAt = (at: number) => ({
    words: count.subarray(start[at], start[at + 1]),
    body: body[at] ?? Buffer.alloc(0),
  })
  return {
    words: linesOf(words),
    stems: linesOf(stems).map(listOf),
    parts: linesOf(parts).map(listOf),
    dictionary,
    pages: new Map(hashes.map((hash, at) => [hash, pageAt(at)])),
  }
}

type Head = { dictionary: string; hashes: string[] }

/** Leaves what this build found out. */
export function writeMemory(folder: string, locale: Locale, memory: BuildMemory): void {
  const { words, stems, parts, dictionary, pages } = memory
  const head: Head = { dictionary, hashes: [...pages.keys()] }
  const starts = new Uint32Array(pages.size + 1)
  for (const [at, page] of [...pages.values()].entries())
    starts[at + 1] = (starts[at] ?? 0) + page.words.length
  const bytes = joined([
    textOf(JSON.stringify(head)),
    textOf(words.join('\n')),
    ...[stems, parts].map((lists) => textOf(lists.map((list) => list.join(' ')).join('\n'))),
    numbersOf(starts),
    Buffer.concat([...pages.values()].map((page) => numbersOf(page.words))),
    bodiesOf([...pages.values()].map(({ body }) => body)),
  ])
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  writeSealed(fileOf(folder, locale), bytes)
  writeSealed(pagesFile(folder, locale), Buffer.from(JSON.stringify(head.hashes)))
}

/** The hashes of the pages that are remembered, as far as can be said without reading all that is. */
export function rememberedPages(folder: string, locale: Locale): Set<string> {
  const bytes = readSealed(pagesFile(folder, locale))
  return new Set<string>(bytes ? JSON.parse(String(bytes)) : [])
}

/** A line for each page. */
export function bodiesOf(bodies: Buffer[]): Buffer {
  const end = Buffer.from('\n')
  return Buffer.concat(bodies.flatMap((body, at) => (at === 0 ? [body] : [end, body])))
}

function fileOf(folder: string, locale: Locale): string {
  return path.join(folder, `${locale}.words`)
}

function pagesFile(folder: string, locale: Locale): string {
  return path.join(folder, `${locale}.pages`)
}

/** Hash of a text, in letters that no line or word is cut by. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function listOf(line: string): string[] {
  return line === '' ? [] : line.split(' ')
}
