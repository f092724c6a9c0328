/** The index of a language as a file: typed arrays and long lists of words, which are read in a moment because nothing is parsed but the heads of pages. */
import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { readSealed, writeSealed } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { buildIndex, newPages } from '#lib/search/build-index'
import { bodiesOf, readMemory, writeMemory } from '#lib/search/build-memory'
import type { FieldTexts } from '#lib/search/fields'
import type { Inputs } from '#lib/search/index-inputs'
import { byteLinesOf, cut, joined, linesOf, numbersOf, textOf, uint32 } from '#lib/search/parts'
import type { Postings } from '#lib/search/postings'
import type { IndexData } from '#lib/search/search-index'

/** The index of a language that was kept in the folder. */
export function keptIndex(folder: string, locale: Locale): IndexData | undefined {
  const bytes = readSealed(fileOf(folder, locale))
  return bytes && indexOf(cut(bytes))
}

/** Where the index is put, and where it lies with what the next build need not find out again. */
export interface IndexFolders {
  folder: string
  memoryFolder: string
}

/**
 * Keeps an index; `texts` are those of pages that are not remembered, by their places. One that is made from the same as the one before is taken as it is.
 * False, and nothing is done, where texts of another page are needed.
 */
export function keepIndex(
  inputs: Inputs,
  { folder, memoryFolder }: IndexFolders,
  texts: Map<number, FieldTexts>,
): boolean {
  const { locale, key } = inputs
  const kept = fileOf(memoryFolder, locale)
  const before = readSealed(kept)
  const isSame = before !== undefined && headOf(cut(before)).key === key
  if (!isSame && !makeIndex(inputs, memoryFolder, texts)) return false
  mkdirSync(folder, { recursive: true })
  copyFileSync(kept, fileOf(folder, locale))
  return true
}

/** Makes the index, and leaves it in the folder with what was found out for it. False where texts are missing. */
function makeIndex(inputs: Inputs, folder: string, texts: Map<number, FieldTexts>): boolean {
  const { locale, key } = inputs
  const before = readMemory(folder, locale)
  if (newPages(inputs, before).some((at) => !texts.has(at))) return false
  const { index, memory } = buildIndex(inputs, texts, before)
  writeMemory(folder, locale, memory)
  writeSealed(fileOf(folder, locale), bytesOf(index, key))
  return true
}

const fileOf = (folder: string, locale: Locale) => path.join(folder, `${locale}.index`)

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
    bodiesOf(bodies),
  ])
}

type Head = Pick<IndexData, 'locale' | 'synonyms' | 'pages'> & { key: string }

function headOf(parts: Buffer[]): Head {
  return JSON.parse(String(parts[0]))
}

function indexOf(parts: Buffer[]): IndexData {
  const lines = (at: number) => linesOf(parts[at])
  const { locale, synonyms, pages } = headOf(parts)
  return {
    locale,
    synonyms,
    pages,
    lexicon: {
      locale,
      forms: lines(1),
      meant: lines(2),
      written: lines(3),
      endings: uint32(parts[4]),
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
