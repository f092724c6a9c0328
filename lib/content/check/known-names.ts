/** The names of terms.yaml, and which of them a pair of texts has. */
import type { Counterparts } from '#lib/content/check/counterparts'
import type { Locale, Pair } from '#lib/locales'
import type { Phrase, Term } from '#lib/schema/page'
import { namesIn, type Stemmed, stemmed } from '#lib/text/terms'

/** The names of a language, the longest first, each with the term that it is a form of. */
export type KnownNames = Pair<{ words: Stemmed; term: Term }[]>

export function knownNames(terms: Term[]): KnownNames {
  const of = (locale: Locale) =>
    terms
      .flatMap((term) =>
        [term[locale], ...(term.also?.[locale] ?? [])].map((form) => ({
          words: stemmed(form, locale),
          term,
        })),
      )
      .filter(({ words }) => words.length > 0)
      .toSorted((a, b) => b.words.length - a.words.length)
  return { fi: of('fi'), sv: of('sv') }
}

/** What each side names. What both write alike, as phrases.yaml knows it by sight, is no name of either language. */
export function termsIn(
  { fi, sv }: Counterparts,
  names: KnownNames,
  phrases: Phrase[],
): Pair<Set<Term>> {
  const alike = phrases.filter(({ text }) => fi.text.includes(text) && sv.text.includes(text))
  const of = (text: string, locale: Locale) => {
    const own = alike.reduce((rest, phrase) => rest.replaceAll(phrase.text, ' – '), text)
    return new Set([...namesIn(stemmed(own, locale), names[locale])].map(({ term }) => term))
  }
  return { fi: of(fi.text, 'fi'), sv: of(sv.text, 'sv') }
}
