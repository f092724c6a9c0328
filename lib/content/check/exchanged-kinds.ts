/** Words that a language may leave out, but not exchange for others of their kind: 'first' for 'second', 'a week' for 'a month', 'free' for 'at a price'. */
import type { Entry } from '#lib/content/check/entries'
import type { Pair } from '#lib/locales'
import { counted, once } from '#lib/text/quantity/exchangeable'
import { opposed } from '#lib/text/quantity/opposites'

type Rest = (entries: Pair<Entry[]>) => Pair<Entry[]>

/** What each language has of a kind of which the other has something else. `rest` tells what is left when like has taken like. */
export function exchangedKind(all: Pair<Entry[]>, rest: Rest): Pair<Entry[]> {
  const entries = withoutOwnLanguage(all)
  const ordinals = (entry: Entry) => entry.said.ordinal === true
  const found = [
    leftOf(entries, ordinals, rest),
    ...counted.map((kind) => leftOf(entries, isOf(kind), rest)),
    ...once
      .filter((kind) => !(isTurned(entries) && opposed.includes(kind)))
      .map((kind) => leftOf(entries, isOf(kind), othersOf)),
    unsaidRates(entries),
  ]
  return found.find(({ fi, sv }) => fi.length > 0 || sv.length > 0) ?? { fi: [], sv: [] }
}

/** Each text may name its own language: 'Lomake suomeksi' and 'Blankett på svenska'. */
function withoutOwnLanguage({ fi, sv }: Pair<Entry[]>): Pair<Entry[]> {
  const names = (side: Entry[], language: string) =>
    side.some(({ fact }) => fact === `language ${language}`)
  const own =
    names(fi, 'fi') && names(sv, 'sv') && !names(fi, 'sv') && !names(sv, 'fi')
      ? ['language fi', 'language sv']
      : []
  const others = (side: Entry[]) => side.filter(({ fact }) => !own.includes(fact))
  return { fi: others(fi), sv: others(sv) }
}

function isOf(kind: string): (entry: Entry) => boolean {
  return ({ fact }) => fact.startsWith(`${kind} `)
}

/** Of a kind, what each language alone has; nothing unless both have something. */
function leftOf(
  entries: Pair<Entry[]>,
  isMeant: (entry: Entry) => boolean,
  rest: Rest,
): Pair<Entry[]> {
  const isKnown = (entry: Entry) => isMeant(entry) && !entry.fact.endsWith(' other')
  const required = (side: Entry[]) =>
    side.filter(isKnown).map((entry) => ({ ...entry, required: true }))
  const both = { fi: required(entries.fi), sv: required(entries.sv) }
  const left = both.fi.length * both.sv.length === 0 ? { fi: [], sv: [] } : rest(both)
  return left.fi.length > 0 && left.sv.length > 0 ? left : { fi: [], sv: [] }
}

/** Facts that the other language does not have at all. */
function othersOf({ fi, sv }: Pair<Entry[]>): Pair<Entry[]> {
  const without = (side: Entry[], other: Entry[]) =>
    side.filter(({ fact }) => !other.some((one) => one.fact === fact))
  return { fi: without(fi, sv), sv: without(sv, fi) }
}

/** One language alone has a negation: it may say the opposite of the opposite. */
function isTurned({ fi, sv }: Pair<Entry[]>): boolean {
  const has = (side: Entry[]) => side.some(({ fact }) => fact === 'not -' || fact === 'share none')
  return has(fi) !== has(sv)
}

/** A rate right behind a number in one language, where the other has no rate at all. */
function unsaidRates({ fi, sv }: Pair<Entry[]>): Pair<Entry[]> {
  const unsaid = (side: Entry[], other: Entry[]) =>
    other.some(isOf('rate'))
      ? []
      : side.filter((entry) => isOf('rate')(entry) && entry.said.attached === true)
  return { fi: unsaid(fi, sv), sv: unsaid(sv, fi) }
}
