/** Which quantities of a passage have their like in the other language, in whatever form each is written. */
import type { Said } from '#lib/content/check/said-in'
import type { Pair } from '#lib/locales'
import { exchangeable } from '#lib/text/quantity/circumstances'

/** One fact of a quantity: a range has two. */
export type Entry = { fact: string; said: Said; required?: boolean }

export function entriesOf(said: Said[]): Entry[] {
  return said.flatMap((one) => one.facts.flatMap(expanded).map((fact) => ({ fact, said: one })))
}

/** The entries of each fact that both languages may have. */
export function sameFacts({ fi, sv }: Pair<Entry[]>): Pair<Entry[]>[] {
  const facts = [...new Set(fi.map(({ fact }) => fact))]
  return facts.map((fact) => ({
    fi: fi.filter((entry) => entry.fact === fact),
    sv: sv.filter((entry) => entry.fact === fact),
  }))
}

/** `only` has the quantities that one language alone has, `odd` those that the other writes otherwise. */
export type Surplus = { only: Pair<Said[]>; odd: Pair<Said[]> }

/** A date that one language gives in parts is compared part by part. */
export function surplusOf(entries: Pair<Entry[]>): Surplus {
  const whole = unmatched(entries)
  const odd = { fi: saidOf(whole.fi), sv: saidOf(whole.sv) }
  if (whole.fi.length === 0 && whole.sv.length === 0) return { only: exchanged(entries), odd }
  const parts = (side: Entry[], all: Entry[]) =>
    [...side, ...all.filter(({ said }) => said.optional)].flatMap(partsOf)
  const rest = unmatched({ fi: parts(whole.fi, entries.fi), sv: parts(whole.sv, entries.sv) })
  return { only: { fi: saidOf(rest.fi), sv: saidOf(rest.sv) }, odd }
}

/** 'first' in one language for 'second' in the other, 'a week' for 'a month': each alone may be left out, but not be exchanged. */
function exchanged(entries: Pair<Entry[]>): Pair<Said[]> {
  const isOrdinal = ({ said }: Entry) => said.ordinal === true
  const kinds = exchangeable.map(
    (kind) =>
      ({ fact }: Entry) =>
        fact.startsWith(`${kind} `),
  )
  for (const isOfKind of [isOrdinal, ...kinds]) {
    const required = (side: Entry[]) =>
      side.filter(isOfKind).map((entry) => ({ ...entry, required: true }))
    const rest = unmatched({ fi: required(entries.fi), sv: required(entries.sv) })
    if (rest.fi.length > 0 && rest.sv.length > 0)
      return { fi: saidOf(rest.fi), sv: saidOf(rest.sv) }
  }
  return { fi: [], sv: [] }
}

function saidOf(entries: Entry[]): Said[] {
  return [...new Set(entries.map(({ said }) => said))]
}

function unmatched({ fi, sv }: Pair<Entry[]>): Pair<Entry[]> {
  return { fi: without(fi, sv), sv: without(sv, fi) }
}

/** Those that are left when each of the other list has taken its like. What is optional takes, and is never left. */
function without(entries: Entry[], others: Entry[]): Entry[] {
  const counts = new Map<string, number>()
  for (const { fact } of others) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return entries.filter(({ fact, said, required }) => {
    if (said.optional && !required) return false
    const count = counts.get(fact) ?? 0
    counts.set(fact, count - 1)
    return count <= 0
  })
}

function expanded(fact: string): string[] {
  const [kind, from = '', to = ''] = fact.split(' ')
  if (kind === 'range') return [`number ${from}`, `number ${to}`]
  return kind === 'years' ? [`year ${from}`, `year ${to}`] : [fact]
}

function partsOf({ fact, said }: Entry): Entry[] {
  return partFacts(fact).map((part) => ({ fact: part, said }))
}

function partFacts(fact: string): string[] {
  const [kind, value = ''] = fact.split(' ')
  const [first = '', second = '', third = ''] = value.split(/[-:]/)
  if (kind === 'date') return [`year ${first}`, `lone ${Number(second)}`, `number ${Number(third)}`]
  if (kind === 'day') return [`lone ${Number(first)}`, `number ${Number(second)}`]
  if (kind === 'month') return [`year ${first}`, `lone ${Number(second)}`]
  if (kind === 'time' && second === '00') return [`number ${Number(first)}`]
  return [fact]
}
