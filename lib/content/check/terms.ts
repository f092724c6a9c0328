/** Rule: an official name or place of terms.yaml that stands in one language's text stands in the other's. */
import type { Counterparts } from '#lib/content/check/counterparts'
import { type Locale, locales, otherLocale, type Pair } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import type { Term } from '#lib/schema/page'
import { names, type Stemmed, stemmed } from '#lib/text/terms'

/** A term with the words of all its forms. */
export type KnownTerm = { term: Term; forms: Pair<Stemmed[]> }

export function knownTerms(terms: Term[]): KnownTerm[] {
  return terms.map((term) => ({ term, forms: { fi: formsOf(term, 'fi'), sv: formsOf(term, 'sv') } }))
}

/** Told at the side that does not name it. */
export function checkTerms(pairs: Counterparts[], terms: KnownTerm[]): Problem[] {
  return pairs.flatMap((pair) => {
    const words = { fi: stemmed(pair.fi.text, 'fi'), sv: stemmed(pair.sv.text, 'sv') }
    return terms.flatMap(({ term, forms }) => {
      const named = { fi: isNamed('fi', words, forms), sv: isNamed('sv', words, forms) }
      const missing = locales.find((locale) => !named[locale] && named[otherLocale(locale)])
      return missing ? [missingIn(missing, pair, term)] : []
    })
  })
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

function isNamed(locale: Locale, words: Pair<Stemmed>, forms: Pair<Stemmed[]>): boolean {
  return forms[locale].some((form) => names(words[locale], form))
}

function formsOf(term: Term, locale: Locale): Stemmed[] {
  return [term[locale], ...(term.also?.[locale] ?? [])].map((form) => stemmed(form, locale))
}
