/** What forms of a word have in common, in each language. */
import type { Locale, Pair } from '#lib/locales'
import { finnishStems } from '#lib/text/stems/finnish'
import { swedishStems } from '#lib/text/stems/swedish'

const stems: Pair<(word: string) => string[]> = { fi: finnishStems, sv: swedishStems }

/** All stems that a word in lower case may have in a language, the likeliest first. */
export function stemsOf(word: string, locale: Locale): string[] {
  return stems[locale](word)
}
