/** Whether a text names something, in whatever forms its words are inflected. */
import type { Locale } from '#lib/locales'
import { stemsOf } from '#lib/text/stems/stems'

/** The stems that each word may have. */
export type Stemmed = string[][]

/** A word with its hyphens: 'TE-toimisto'. The ending after a colon is no part of an abbreviation: 'Kela:n'. */
const pattern = /[\p{L}\p{M}\p{N}]+(?::\p{Ll}+)?/gu

const known = new Map<string, string[]>()

/** Most words that are kept: a text of made-up words does not fill the memory. */
const maxKnown = 50_000

/** The words of a text. Parts of a word with hyphens are words of their own. */
export function stemmed(text: string, locale: Locale): Stemmed {
  const words = text.normalize('NFC').replaceAll('\u00ad', '').toLowerCase().match(pattern) ?? []
  return words.map((word) => stemsOnce(word.replace(/:.*/, ''), locale))
}

/** True when the words of a name stand one after another among those of a text. */
export function names(text: Stemmed, name: Stemmed): boolean {
  return text.some((_, start) =>
    name.every((stems, index) => text[start + index]?.some((stem) => stems.includes(stem))),
  )
}

function stemsOnce(word: string, locale: Locale): string[] {
  const key = `${locale} ${word}`
  const kept = known.get(key)
  if (kept) return kept
  const stems = stemsOf(word, locale)
  if (known.size < maxKnown) known.set(key, stems)
  return stems
}
