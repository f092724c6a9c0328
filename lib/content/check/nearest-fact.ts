/** The facts that a page may name, made ready for many look-ups: a long text names thousands. */
import { closest } from 'fastest-levenshtein'
import { factInWords, type KnownFact } from '#lib/content/check/known-facts'
import { type Inexact, inexactFacts } from '#lib/content/check/qualifiers'
import { groupBy } from '#lib/group-by'
import type { Locale } from '#lib/locales'
import type { Figure } from '#lib/schema/page'

/** `words` has the facts of a kind in the words of a language, each with its label, once they have been asked for. */
export type Known = {
  all: KnownFact[]
  facts: Set<string>
  /** The figures of each fact that nothing but figures has. */
  figures: Map<string, Figure[]>
  inexact: Map<string, Inexact>
  words: Map<string, Map<string, string | undefined>>
}

export function knownAmong(all: KnownFact[]): Known {
  const facts = new Set(all.map(({ fact }) => fact))
  return { all, facts, figures: figuresOf(all), inexact: inexactFacts(all), words: new Map() }
}

function figuresOf(all: KnownFact[]): Known['figures'] {
  const others = new Set(all.flatMap(({ fact, figure }) => (figure ? [] : [fact])))
  const named = all.flatMap(({ fact, figure }) =>
    figure && !others.has(fact) ? [{ fact, figure }] : [],
  )
  const groups = groupBy(named, ({ fact }) => fact)
  return new Map([...groups].map(([fact, group]) => [fact, group.map(({ figure }) => figure)]))
}

/** Compared between the languages only. */
const unlisted = ['name', 'time', 'weekday', 'season', 'lone']

/** True for a fact, for years of which each is one, and for what needs no fact: names, clock times. */
export function isKnown(fact: string, known: Known): boolean {
  const [kind, ...parts] = fact.split(' ')
  if (unlisted.includes(kind ?? '')) return true
  if (kind === 'years') return parts.every((year) => isKnown(`year ${year}`, known))
  return known.facts.has(fact)
}

/** The fact that looks most like what was written, among those of its kind: '49 500 (customers)'. */
export function nearestFact(text: string, fact: string, locale: Locale, known: Known): string {
  const words = wordsOf(kindOf(fact), locale, known)
  if (words.size === 0) return 'none'
  const best = closest(text.replaceAll(/[ \u2009\u202f]/g, '\u00a0'), [...words.keys()])
  const label = words.get(best)
  return label ? `${best} (${label})` : best
}

function wordsOf(
  kind: string,
  locale: Locale,
  { all, words }: Known,
): Map<string, string | undefined> {
  const name = `${kind} ${locale}`
  const found =
    words.get(name) ??
    new Map(
      all
        .filter(({ fact }) => kindOf(fact) === kind)
        .map((one) => [factInWords(one.fact, locale), one.label?.[locale]]),
    )
  words.set(name, found)
  return found
}

function kindOf(fact: string): string {
  return fact.split(' ')[0] ?? fact
}
