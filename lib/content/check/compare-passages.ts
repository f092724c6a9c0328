/** Rule: a passage and its counterpart in the other language say the same numbers, of the same units, in the same order, and no limits that contradict each other. */

import { contradicting, inexactAlone } from '#lib/content/check/contradictions'
import { exchanged, groupOf, people, within } from '#lib/content/check/counted-together'
import { type Entry, entriesOf } from '#lib/content/check/entries'
import { mailSlips } from '#lib/content/check/mail-slips'
import { sameFacts, surplusOf } from '#lib/content/check/matched-quantities'
import type { Known } from '#lib/content/check/nearest-fact'
import type { Passage } from '#lib/content/check/passages'
import { unqualified } from '#lib/content/check/qualifiers'
import type { Said } from '#lib/content/check/said-in'
import { type Locale, otherLocale, type Pair } from '#lib/locales'
import { type Place, type Problem, problem } from '#lib/problems/problems'

/** What a passage and its counterpart do not have alike. */
export function comparePassages(passages: Pair<Passage>, { inexact }: Known): Problem[] {
  if (passages.fi.said.length === 0 && passages.sv.said.length === 0) return []
  const entries = { fi: entriesOf(passages.fi.said), sv: entriesOf(passages.sv.said) }
  const missing = differences(entries, {
    fi: shown(passages.fi.place),
    sv: shown(passages.sv.place),
  })
  if (missing.length > 0) return missing
  const slips = mailSlips(entries)
  if (slips.length > 0)
    return slips.map(({ fi, sv }) =>
      problem(sv, 'factsDiffer', { found: sv.text, where: shown(fi), other: fi.text }),
    )
  const facts = sameFacts(entries)
  const units = [...unitProblems(entries), ...exchangedUnits(facts)]
  const order = units.length > 0 ? units : orderProblems(entries)
  const bounds = contradicting(facts).flatMap(({ fi, sv }) => differing('boundsDiffer', sv, fi))
  const inexactly = inexactAlone(facts).flatMap(({ fi, sv }) => differing('measuresDiffer', sv, fi))
  const lacking = unqualified(facts, inexact).flatMap(({ fi, sv }) =>
    differing('qualifiersDiffer', sv, fi),
  )
  const qualified = [bounds, inexactly, lacking].find((found) => found.length > 0) ?? []
  return [...order, ...qualified]
}

/** The same of texts whose passages do not correspond: only that each number stands in both. */
export function compareWhole(said: Pair<Said[]>, files: Pair): Problem[] {
  return differences({ fi: entriesOf(said.fi), sv: entriesOf(said.sv) }, files)
}

/** Each quantity that one language has more often, with the odd one out of the other. `places` are named where there is none. */
function differences(entries: Pair<Entry[]>, places: Pair): Problem[] {
  const { only, odd } = surplusOf(entries)
  const longer: Locale = only.fi.length >= only.sv.length ? 'fi' : 'sv'
  const shorter = otherLocale(longer)
  return only[longer].map((said, index) => {
    const other = only[shorter][index] ?? odd[shorter][index]
    return problem(said, 'factsDiffer', {
      found: said.text,
      where: other ? shown(other) : places[shorter],
      other: other?.text ?? 'none',
    })
  })
}

/** The same number beside different units. Nothing is said where a unit is not known. */
function unitProblems(entries: Pair<Entry[]>): Problem[] {
  return sameFacts(entries).flatMap(({ fi, sv }) => {
    const units = { fi: unitsOf(fi), sv: unitsOf(sv) }
    if (units.fi.includes('') || units.sv.includes('') || fi.length !== sv.length) return []
    if (units.fi.toSorted().join() === units.sv.toSorted().join()) return []
    // A person may be a customer in the other language.
    const all = [...units.fi, ...units.sv]
    if (all.includes('person') && all.every((unit) => people.includes(unit))) return []
    const index = units.sv.findIndex((unit, place) => unit !== units.fi[place])
    return differing('unitsDiffer', sv[index], fi[index])
  })
}

/** A unit beside one number in Finnish and beside another in Swedish. */
function exchangedUnits(facts: Pair<Entry[]>[]): Problem[] {
  const pair = exchanged(facts)
  return pair ? differing('orderDiffers', pair.sv, pair.fi) : []
}

function unitsOf(entries: Entry[]): string[] {
  return entries.map(({ said }) => said.unit ?? '')
}

/** Numbers of one unit, days and years, and bare numbers in digits: each kind in one order. */
function orderProblems(entries: Pair<Entry[]>): Problem[] {
  const groups = new Set(entries.fi.map(groupOf))
  return [...groups].flatMap((group) => {
    if (group === '') return []
    const both = { fi: within(entries.fi, group), sv: within(entries.sv, group) }
    const index = both.sv.findIndex(({ fact }, place) => fact !== both.fi[place]?.fact)
    if (index < 0 || both.fi.length !== both.sv.length) return []
    const isSameSet = factsOf(both.fi) === factsOf(both.sv)
    return isSameSet ? differing('orderDiffers', both.sv[index], both.fi[index]) : []
  })
}

function factsOf(entries: Entry[]): string {
  return entries
    .map(({ fact }) => fact)
    .toSorted()
    .join()
}

function differing(
  id: 'unitsDiffer' | 'orderDiffers' | 'boundsDiffer' | 'measuresDiffer' | 'qualifiersDiffer',
  sv: Entry | undefined,
  fi: Entry | undefined,
): Problem[] {
  if (!sv || !fi) return []
  const values = { found: sv.said.phrase, other: fi.said.phrase, where: shown(fi.said) }
  return [problem(sv.said, id, values)]
}

function shown({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
