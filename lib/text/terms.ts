/** Whether a text names something, in whatever forms its words are inflected. */
import type { Locale, Pair } from '#lib/locales'
import { type Kept, recall } from '#lib/text/recall'
import { stemsOf } from '#lib/text/stems/stems'

/** The stems that each word may have. */
export type Stemmed = string[][]

/** A word with its hyphens: 'TE-toimisto'. The ending after a colon is no part of an abbreviation: 'Kela:n'. */
const pattern = /[\p{L}\p{M}\p{N}]+(?::\p{Ll}+)?/gu

const kept: Pair<Kept<string[]>> = { fi: new Map(), sv: new Map() }

/** The words of a text. Parts of a word with hyphens are words of their own. */
export function stemmed(text: string, locale: Locale): Stemmed {
  const words = text.normalize('NFC').replaceAll('\u00ad', '').toLowerCase().match(pattern) ?? []
  return words.map((word) => {
    const bare = word.replace(/:.*/, '')
    return recall(kept[locale], bare, () => stemsOf(bare, locale))
  })
}

/** Which names a text has. Names are looked for in their order, and a word that belongs to one is not looked at again: longer names come first. */
export function namesIn<Name extends { words: Stemmed }>(text: Stemmed, names: Name[]): Set<Name> {
  const taken = new Set<number>()
  return new Set(names.filter(({ words }) => take(text, words, taken)))
}

/** Takes all places where the words of a name stand one after another. False when there are none. */
function take(text: Stemmed, words: Stemmed, taken: Set<number>): boolean {
  const starts = [...text.keys()].filter((start) =>
    words.every(
      (stems, index) =>
        !taken.has(start + index) && text[start + index]?.some((stem) => stems.includes(stem)),
    ),
  )
  for (const start of starts) for (const index of words.keys()) taken.add(start + index)
  return starts.length > 0
}
