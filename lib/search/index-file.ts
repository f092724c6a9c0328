/** The index of a language as a file: typed arrays and long lists of words, which are read in a moment because nothing is parsed but the heads of pages. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Edition, readSealed, writeSealed } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { buildIndex } from '#lib/search/build-index'
import { readMemory, writeMemory } from '#lib/search/build-memory'
import { byteLinesOf, cut, joined, linesOf, numbersOf, textOf, uint32 } from '#lib/search/parts'
import type { Postings } from '#lib/search/postings'
import type { IndexData } from '#lib/search/search-index'
import { spellingOf } from '#lib/search/spelling'

/** The index of an edition that was kept in the folder. */
export function keptIndex(folder: string, edition: Edition, locale: Locale): IndexData | undefined {
  return readIndex(fileOf(folder, locale), keyOf(edition))
}

/** Makes the index of an edition and keeps it in the folder; in another one what the next build need not find out again. */
export function keepIndex(
  folder: string,
  memoryFolder: string,
  edition: Edition,
  locale: Locale,
): void {
  const memory = readMemory(memoryFolder, locale)
  const index = buildIndex(edition, locale, memory)
  mkdirSync(folder, { recursive: true })
  writeSealed(fileOf(folder, locale), bytesOf(index, keyOf(edition)))
  writeMemory(memoryFolder, locale, memory)
}

function fileOf(folder: string, locale: Locale): string {
  return path.join(folder, `${locale}.index`)
}

/** What is published, and as what: with the same of both, an index is the same. */
function keyOf({ site, moment }: Edition): string {
  return `${site.contentHash} ${moment.toISOString().slice(0, 10)}`
}

function bytesOf(
  { terms, trigrams, lexicon, pages, bodies, synonyms, locale }: IndexData,
  key: string,
): Buffer {
  return joined([
    textOf(JSON.stringify({ key, locale, synonyms, pages })),
    ...[lexicon.forms, lexicon.meant, lexicon.written].map((list) => textOf(list.join('\n'))),
    numbersOf(lexicon.endings),
    ...partsOf(terms),
    ...partsOf(trigrams),
    textOf(bodies.map(String).join('\n')),
  ])
}

function readIndex(file: string, key: string): IndexData | undefined {
  const bytes = readSealed(file)
  if (!bytes) return undefined
  const parts = cut(bytes)
  const lines = (at: number) => linesOf(parts[at])
  const { key: written, locale, synonyms, pages } = JSON.parse(String(parts[0]))
  if (written !== key) return undefined
  const forms = lines(1)
  return {
    locale,
    synonyms,
    pages,
    lexicon: {
      locale,
      forms,
      meant: lines(2),
      written: lines(3),
      endings: uint32(parts[4]),
      spelling: spellingOf(forms),
    },
    terms: postingsFrom(parts.slice(5, 9)),
    trigrams: postingsFrom(parts.slice(9, 13)),
    bodies: byteLinesOf(parts[13]),
  }
}

function partsOf({ ids, starts, pages, weights }: Postings): Buffer[] {
  return [
    textOf([...ids.keys()].join('\n')),
    numbersOf(starts),
    numbersOf(pages),
    numbersOf(weights),
  ]
}

function postingsFrom([names, starts, pages, weights = Buffer.alloc(0)]: Buffer[]): Postings {
  return {
    ids: new Map(linesOf(names).map((name, id) => [name, id])),
    starts: uint32(starts),
    pages: uint32(pages),
    weights: new Float32Array(weights.buffer, weights.byteOffset, weights.length / 4),
  }
}
