/**
 * The words that the pages of one language have, and the terms by which each is indexed: '=word' as written, its stems, and '~part'
 * for the parts of a compound. Everything that language knowledge does is a way from a word of the query to such terms.
 */
import SearchableMap from 'minisearch/SearchableMap'
import type { Locale } from '#lib/locales'
import { beginningsOf, partsOf } from '#lib/search/compounds'
import { fold } from '#lib/search/tokens'
import { stemsOf } from '#lib/text/stems/stems'

export type Vocabulary = {
  locale: Locale
  /** Words as written. */
  words: Set<string>
  /** Stems of words that stand alone. */
  stems: Set<string>
  /** How the stems begin. */
  beginnings: Set<string>
  /** Stems of parts of compounds. */
  parts: Set<string>
  /** From a word or a stem without dots to the stems that it may mean. */
  folded: SearchableMap<string[]>
  /** Stems from their end to their beginning. */
  reversed: SearchableMap<string>
  /** Index terms of each word. */
  terms: Map<string, string[]>
}

/** The vocabulary of the words of all pages. */
export function vocabularyOf(words: Set<string>, locale: Locale): Vocabulary {
  const stemsOfWord = new Map([...words].map((word) => [word, stemsOf(word, locale)]))
  const stems = new Set([...stemsOfWord.values()].flat())
  const folded = new SearchableMap<string[]>()
  const reversed = new SearchableMap<string>()
  for (const [word, own] of stemsOfWord)
    for (const form of [word, ...own]) addFolded(folded, fold(form), form === word ? own : [form])
  for (const stem of stems) reversed.set(backwards(stem), stem)
  const beginnings = beginningsOf(stems)
  const partsOfWord = new Map(
    [...words].map((word) => [
      word,
      partsWithin(word, stemsOfWord.get(word) ?? [], locale, stems, beginnings),
    ]),
  )
  const terms = new Map(
    [...words].map((word) => [
      word,
      termsOf(word, stemsOfWord.get(word) ?? [], partsOfWord.get(word) ?? []),
    ]),
  )
  return {
    locale,
    words,
    stems,
    beginnings,
    parts: new Set([...partsOfWord.values()].flat()),
    folded,
    reversed,
    terms,
  }
}

/** A word or stem from its end to its beginning. */
export function backwards(text: string): string {
  return [...text].reverse().join('')
}

function addFolded(folded: SearchableMap<string[]>, form: string, stems: string[]): void {
  const there = folded.get(form) ?? []
  folded.set(form, [...there, ...stems.filter((stem) => !there.includes(stem))])
}

function partsWithin(
  word: string,
  own: string[],
  locale: Locale,
  stems: Set<string>,
  beginnings: Set<string>,
): string[] {
  return partsOf(word, locale, {
    isKnown: (stem) => stems.has(stem) && !own.includes(stem),
    beginnings,
  })
}

function termsOf(word: string, stems: string[], parts: string[]): string[] {
  return [`=${word}`, ...stems, ...parts.map((part) => `~${part}`)]
}
