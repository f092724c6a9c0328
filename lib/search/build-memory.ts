/** What a build of the index found out about texts and words, for the next one. All of it depends on what it is kept by alone, so it is never wrong. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { readSealed, writeSealed } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { countsOf, type FieldCounts, type FieldTexts } from '#lib/search/fields'
import { saidOf } from '#lib/search/tokens'
import { stemsOf } from '#lib/text/stems/stems'

type Found = {
  /** By the hash of a page's texts its `FieldCounts` as JSON. */
  counts: Map<string, string>
  stems: Map<string, string[]>
  /** Parts of words, and the hash of the stems that these were looked for among. */
  parts: Map<string, string[]>
  dictionary: string
}

/** What was found before, and what this build needed: only that is kept. */
export type BuildMemory = { before: Found; now: Found }

/** The memory of a build that has none before it. */
export function newMemory(before: Found = nothing()): BuildMemory {
  return { before, now: nothing() }
}

/** The words of a page, by its texts. */
export function rememberedCounts({ before, now }: BuildMemory, texts: FieldTexts): FieldCounts {
  const hash = hashOf(JSON.stringify(texts))
  const known = before.counts.get(hash)
  const counts: FieldCounts = known === undefined ? countsOf(texts) : JSON.parse(known)
  now.counts.set(hash, known ?? JSON.stringify(counts))
  return counts
}

/** The stems of a word. */
export function rememberedStems(
  { before, now }: BuildMemory,
  word: string,
  locale: Locale,
): string[] {
  const stems = before.stems.get(word) ?? stemsOf(saidOf(word, locale), locale)
  now.stems.set(word, stems)
  return stems
}

/** The parts of words among these stems: those of before, where the stems are still the same. */
export function rememberedParts(
  { before, now }: BuildMemory,
  stems: Set<string>,
  partsOf: (word: string) => string[],
): (word: string) => string[] {
  now.dictionary = hashOf([...stems].sort().join(' '))
  const known = before.dictionary === now.dictionary ? before.parts : new Map()
  return (word) => {
    const parts = known.get(word) ?? partsOf(word)
    now.parts.set(word, parts)
    return parts
  }
}

/** The memory that was left in a folder. */
export function readMemory(folder: string, locale: Locale): BuildMemory {
  const bytes = readSealed(fileOf(folder, locale))
  if (!bytes) return newMemory()
  const [dictionary = '', parts = '[]', stems = '[]', ...pages] = String(bytes).split('\n')
  const counts = pages.map((line): [string, string] => {
    const end = line.indexOf(' ')
    return [line.slice(0, end), line.slice(end + 1)]
  })
  return newMemory({
    counts: new Map(counts),
    stems: new Map(JSON.parse(stems)),
    parts: new Map(JSON.parse(parts)),
    dictionary,
  })
}

/** Leaves what this build needed. */
export function writeMemory(folder: string, locale: Locale, { now }: BuildMemory): void {
  const pages = Array.from(now.counts, ([hash, counts]) => `${hash} ${counts}`)
  const words = [now.parts, now.stems].map((one) => JSON.stringify([...one]))
  const lines = [now.dictionary, ...words, ...pages]
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  writeSealed(fileOf(folder, locale), Buffer.from(lines.join('\n')))
}

function fileOf(folder: string, locale: Locale): string {
  return path.join(folder, `${locale}.words`)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function nothing(): Found {
  return { counts: new Map(), stems: new Map(), parts: new Map(), dictionary: '' }
}
