/** What a build of the index found out about texts and words, for the next one. All of it depends on what it is kept by alone, so it is never wrong. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { readSealed, writeSealed } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import type { FieldCounts } from '#lib/search/fields'
import type { PageBody } from '#lib/search/page-entry'
import { saidOf } from '#lib/search/tokens'
import { stemsOf } from '#lib/text/stems/stems'

type Found = {
  /** By the hash of a page's texts and facts its `FieldCounts` and its `PageBody` as JSON. */
  counts: Map<string, string>
  bodies: Map<string, string>
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

/** The words of a page, and its body as JSON, by the hash of its texts and facts: else they are found out. */
export function rememberedPage(
  { before, now }: BuildMemory,
  hash: string,
  find: { counts: () => FieldCounts; body: () => PageBody },
): { counts: FieldCounts; body: string } {
  const known = before.counts.get(hash)
  const counts: FieldCounts = known === undefined ? find.counts() : JSON.parse(known)
  const body = before.bodies.get(hash) ?? JSON.stringify(find.body())
  now.counts.set(hash, known ?? JSON.stringify(counts))
  now.bodies.set(hash, body)
  return { counts, body }
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
  const [counts, bodies] = [new Map<string, string>(), new Map<string, string>()]
  for (let at = 0; at + 2 < pages.length; at += 3) {
    const [hash = '', ofCounts = '', body = ''] = pages.slice(at, at + 3)
    counts.set(hash, ofCounts)
    bodies.set(hash, body)
  }
  return newMemory({
    counts,
    bodies,
    stems: new Map(JSON.parse(stems)),
    parts: new Map(JSON.parse(parts)),
    dictionary,
  })
}

/** Leaves what this build needed. */
export function writeMemory(folder: string, locale: Locale, { now }: BuildMemory): void {
  const pages = [...now.counts].flatMap(([hash, counts]) => [hash, counts, now.bodies.get(hash)])
  const words = [now.parts, now.stems].map((one) => JSON.stringify([...one]))
  const lines = [now.dictionary, ...words, ...pages]
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  writeSealed(fileOf(folder, locale), Buffer.from(lines.join('\n')))
}

function fileOf(folder: string, locale: Locale): string {
  return path.join(folder, `${locale}.words`)
}

/** Hash of a text, in letters that no line or word is cut by. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function nothing(): Found {
  return {
    counts: new Map(),
    bodies: new Map(),
    stems: new Map(),
    parts: new Map(),
    dictionary: '',
  }
}
