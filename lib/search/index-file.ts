/** The index of a language as a file: typed arrays and long lists of words, which are read in a moment because nothing is parsed but the heads of pages. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Edition, readSealed, writeSealed } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { buildIndex, type Inputs, inputsOf } from '#lib/search/build-index'
import { readMemory, writeMemory } from '#lib/search/build-memory'
import { byteLinesOf, cut, joined, linesOf, numbersOf, textOf, uint32 } from '#lib/search/parts'
import type { Postings } from '#lib/search/postings'
import type { IndexData } from '#lib/search/search-index'
import { spellingOf } from '#lib/search/spelling'

/** The index of a language that was kept in the folder. */
export function keptIndex(folder: string, locale: Locale): IndexData | undefined {
  const bytes = readSealed(fileOf(folder, locale))
  return bytes && indexOf(cut(bytes))
}

/**
 * Keeps the index of an edition in the folder; in another one itself, and what the next build need not find out again. One that is made from the
 * same as the one before is taken as it is.
 */
export function keepIndex(
  folder: string,
  memoryFolder: string,
  edition: Edition,
  locale: Locale,
): void {
  const inputs = inputsOf(edition, locale)
  const before = readSealed(fileOf(memoryFolder, locale))
  const isSame = before !== undefined && headOf(cut(before)).key === inputs.key
  const bytes = isSame ? before : newIndex(memoryFolder, inputs)
  mkdirSync(folder, { recursive: true })
  writeSealed(fileOf(folder, locale), bytes)
}

/** Makes the index, and leaves it in the folder with what was found out for it. */
function newIndex(memoryFolder: string, inputs: Inputs): Buffer {
  const { locale, key } = inputs
  const memory = readMemory(memoryFolder, locale)
  const bytes = bytesOf(buildIndex(inputs, memory), key)
  writeMemory(memoryFolder, locale, memory)
  writeSealed(fileOf(memoryFolder, locale), bytes)
  return bytes
}

function fileOf(folder: string, locale: Locale): string {
  return path.join(folder, `${locale}.index`)
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

type Head = Pick<IndexData, 'locale' | 'synonyms' | 'pages'> & { key: string }

function headOf(parts: Buffer[]): Head {
  return JSON.parse(String(parts[0]))
}

function indexOf(parts: Buffer[]): IndexData {
  const lines = (at: number) => linesOf(parts[at])
  const { locale, synonyms, pages } = headOf(parts)
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
