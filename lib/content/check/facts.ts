/** Rules: every number and date in the prose is among the facts of its page, and both languages name the same ones. */
import type { KnownFact } from '#lib/content/check/known-facts'
import { type Mention, mentionsIn } from '#lib/content/check/mentions'
import { isKnown, type Known, knownAmong, nearestFact } from '#lib/content/check/nearest-fact'
import { type PairText, type Piece, pairsOf, proseOf } from '#lib/content/check/readable-texts'
import type { CompleteFolder } from '#lib/content/read/folder'
import { type Locale, locales, type Pair } from '#lib/locales'
import { type Place, type Problem, problem } from '#lib/problems/problems'

type Placed = Mention & Place

/** What the prose of one page names and its facts do not have, and what only one language names. `known` are the facts that the page may name. */
export function checkFacts(page: CompleteFolder, facts: KnownFact[], names: string[]): Problem[] {
  const known = knownAmong(facts)
  const written = locales.filter((locale) => (page.facts.data.only?.language ?? locale) === locale)
  const inProse = (locale: Locale) =>
    proseOf(page.texts[locale]).flatMap((piece) => placed(piece, locale, names))
  const texts = { fi: inProse('fi'), sv: inProse('sv') }
  const problems = written.flatMap((locale) =>
    texts[locale].flatMap((mention) => checkMention(mention, locale, known)),
  )
  const sides =
    problems.length > 0 || page.facts.data.only
      ? []
      : differences(texts, { fi: page.texts.fi.file, sv: page.texts.sv.file })
  return [...problems, ...sides, ...pairsOf(page).flatMap((pair) => checkPair(pair, known, names))]
}

function checkMention(mention: Placed, locale: Locale, known: Known): Problem[] {
  const { text: found, fact, write } = mention
  if (write !== undefined)
    return [
      problem(mention, write ? 'factForm' : 'dateWithoutYear', { found, write, language: locale }),
    ]
  if (isKnown(fact, known)) return []
  return [
    problem(mention, 'unknownFact', { found, near: () => nearestFact(mention, locale, known) }),
  ]
}

/** Facts that one language names more often than the other, each with the odd one out of the other language. */
function differences(texts: Pair<Placed[]>, files: Pair): Problem[] {
  const only = { fi: surplus(texts.fi, texts.sv), sv: surplus(texts.sv, texts.fi) }
  const longer: Locale = only.fi.length >= only.sv.length ? 'fi' : 'sv'
  const shorter = longer === 'fi' ? 'sv' : 'fi'
  return only[longer].map((mention, index) => {
    const other = only[shorter][index]
    const where = other ? `${other.file}:${other.line}:${other.column}` : files[shorter]
    return problem(mention, 'factsDiffer', {
      found: mention.text,
      where,
      other: other?.text ?? 'none',
    })
  })
}

/** The mentions of one list that are left when each of the other has taken its like. */
function surplus(mentions: Placed[], others: Placed[]): Placed[] {
  const left = new Map<string, number>()
  for (const { fact } of others) left.set(fact, (left.get(fact) ?? 0) + 1)
  return mentions.filter(({ fact }) => {
    const count = left.get(fact) ?? 0
    left.set(fact, count - 1)
    return count <= 0
  })
}

function placed({ text, place }: Piece, locale: Locale, names: string[]): Placed[] {
  return mentionsIn(text, locale, names).map((mention) => ({
    ...mention,
    ...placeAfter(place, text.slice(0, mention.at)),
  }))
}

function placeAfter(place: Place, before: string): Place {
  const lines = before.split('\n')
  const last = (lines.at(-1) ?? '').length
  return lines.length === 1
    ? { ...place, column: place.column + last }
    : { ...place, line: place.line + lines.length - 1, column: last + 1 }
}

function checkPair({ pair, placeOf }: PairText, known: Known, names: string[]): Problem[] {
  const mentions = (locale: Locale) =>
    placed({ text: pair[locale], place: placeOf(locale) }, locale, names)
  const texts = { fi: mentions('fi'), sv: mentions('sv') }
  const problems = locales.flatMap((locale) =>
    texts[locale].flatMap((mention) => checkMention(mention, locale, known)),
  )
  return problems.length > 0
    ? problems
    : differences(texts, { fi: placeOf('fi').file, sv: placeOf('sv').file })
}
