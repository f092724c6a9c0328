/** Which quantities of a passage have their like in the other language, in whatever form each is written. */
import type { Entry } from '#lib/content/check/entries'
import { exchangedKind } from '#lib/content/check/exchanged-kinds'
import type { Said } from '#lib/content/check/said-in'
import type { Pair } from '#lib/locales'

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
  if (whole.fi.length === 0 && whole.sv.length === 0) return { only: exchangedWords(entries), odd }
  const parts = (side: Entry[], all: Entry[]) =>
    [...side, ...all.filter(({ said }) => said.optional)].flatMap(partsOf)
  const rest = unmatched({ fi: parts(whole.fi, entries.fi), sv: parts(whole.sv, entries.sv) })
  return { only: { fi: saidOf(rest.fi), sv: saidOf(rest.sv) }, odd }
}

/** Words that may be left out, and that are exchanged for others of their kind; else rates that one language leaves out. */
function exchangedWords(entries: Pair<Entry[]>): Pair<Said[]> {
  const found = exchangedKind(entries, unmatched)
  return { fi: saidOf(found.fi), sv: saidOf(found.sv) }
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
