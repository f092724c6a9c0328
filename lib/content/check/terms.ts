/** Rule: an official name or place of terms.yaml that stands in one language's text stands in the other's. */
import type { Counterparts } from '#lib/content/check/counterparts'
import { type Locale, locales, otherLocale, type Pair } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
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

/** Told at the side that does not name it. */
export function checkTerms(pairs: Counterparts[], names: KnownNames, phrases: Phrase[]): Problem[] {
  return pairs.flatMap((pair) => {
    const named = termsIn(pair, names, phrases)
    return locales.flatMap((locale) =>
      [...named[otherLocale(locale)]]
        .filter((term) => !named[locale].has(term))
        .map((term) => missingIn(locale, pair, term)),
    )
  })
}

/** What each side names. What both write alike, as phrases.yaml knows it by sight, is no name of either language. */
function termsIn({ fi, sv }: Counterparts, names: KnownNames, phrases: Phrase[]): Pair<Set<Term>> {
  const alike = phrases.filter(({ text }) => fi.text.includes(text) && sv.text.includes(text))
  const of = (text: string, locale: Locale) => {
    const own = alike.reduce((rest, phrase) => rest.replaceAll(phrase.text, ' – '), text)
    return new Set([...namesIn(stemmed(own, locale), names[locale])].map(({ term }) => term))
  }
  return { fi: of(fi.text, 'fi'), sv: of(sv.text, 'sv') }
}

function missingIn(language: Locale, pair: Counterparts, term: Term): Problem {
  const other = otherLocale(language)
  const { place } = pair[other]
  return problem(pair[language].place, 'termMissing', {
    found: term[other],
    write: term[language],
    language,
    where: `${place.file}:${place.line}`,
  })
}
