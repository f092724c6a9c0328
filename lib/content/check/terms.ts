/** Rule: an official name or place of terms.yaml that stands in one language's text stands in the other's. */
import type { Counterparts } from '#lib/content/check/counterparts'
import { type KnownNames, termsIn } from '#lib/content/check/known-names'
import { type Locale, locales, otherLocale } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import type { Phrase, Term } from '#lib/schema/page'

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
