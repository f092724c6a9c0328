/** Frames filled with nouns: one sentence in both languages. */
import { locales, type Pair } from '#lib/locales'
import type { Frame } from '#tests/scale/frames'
import { formOf, type Noun } from '#tests/scale/nouns'

/** The sentence with its nouns and, in a place {n}, words of its own; the first noun in bold where that is asked for. */
export function fill(frame: Frame, nouns: Record<string, Noun>, words?: Pair, bold = false): Pair {
  const [fi, sv] = locales.map((locale) => {
    const text = frame[locale].replace(/\{(\w)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
      if (form === undefined) return words?.[locale] ?? ''
      const noun = nouns[name]
      if (!noun) throw new Error(`No noun for ${name}.`)
      const word = formOf(noun, locale, form)
      return bold && name === 'a' ? `**${word}**` : word
    })
    return capital(text)
  })
  return { fi: fi ?? '', sv: sv ?? '' }
}

/** The first letter as a capital, behind marks of emphasis. */
function capital(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** Both languages from one rule. */
export function pairOf(make: (locale: 'fi' | 'sv') => string): Pair {
  return { fi: make('fi'), sv: make('sv') }
}

/** Pairs joined by a text. */
export function joinPairs(pairs: Pair[], between: string): Pair {
  return pairOf((locale) => pairs.map((pair) => pair[locale]).join(between))
}
