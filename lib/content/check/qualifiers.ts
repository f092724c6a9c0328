/** Rule of what qualifies a number: where a figure is not exact, 'about' and the words of its limit stand beside it in both languages or in neither. */
import type { Entry } from '#lib/content/check/entries'
import type { Pair } from '#lib/locales'
import type { Figure } from '#lib/schema/page'

/** What is written beside a figure: that it is about right, that it is a limit. */
export type Inexact = { about: boolean; limit: boolean }

/** How a figure of facts.yaml is qualified; nothing of one that is exact, or a range. */
function inexactOf({ about, bound, min, max }: Figure): Inexact | undefined {
  const isAbout = about === true || bound === 'nearly'
  const isLimit =
    bound === 'over' || bound === 'under' || (min === undefined) !== (max === undefined)
  return isAbout || isLimit ? { about: isAbout, limit: isLimit } : undefined
}

/** True of a figure that is about right, or a limit. */
export function isInexact(figure: Figure): boolean {
  return inexactOf(figure) !== undefined
}

/** The numbers that are not exact, each with all that is said of it: two figures may have one number. */
export function inexactFacts(all: { fact: string; figure?: Figure }[]): Map<string, Inexact> {
  const found = new Map<string, Inexact>()
  for (const { fact, figure } of all) {
    const inexact = figure && inexactOf(figure)
    if (!inexact) continue
    const [, ...values] = fact.split(' ')
    for (const number of values.map((value) => `number ${value}`)) {
      const { about = false, limit = false } = found.get(number) ?? {}
      found.set(number, { about: about || inexact.about, limit: limit || inexact.limit })
    }
  }
  return found
}

/** Of each number in digits that is not exact: one of either language where fewer of them are qualified, beside one of the other. */
export function unqualified(facts: Pair<Entry[]>[], inexact: Map<string, Inexact>): Pair<Entry>[] {
  return facts.flatMap(({ fi, sv }) => {
    const { about, limit } = inexact.get(fi[0]?.fact ?? '') ?? {}
    if (fi.length !== sv.length || ![...fi, ...sv].every(({ said }) => said.digits)) return []
    return [
      ...(about ? differing({ fi, sv }, isAbout) : []),
      ...(limit ? differing({ fi, sv }, isLimit) : []),
    ]
  })
}

const isAbout = ({ said }: Entry) => said.about === true || said.nearly === true

const isLimit = ({ said }: Entry) => said.bound !== undefined

/** One number of each language of which one alone is qualified, where one language has more of those. */
function differing({ fi, sv }: Pair<Entry[]>, isMeant: (entry: Entry) => boolean): Pair<Entry>[] {
  if (fi.filter(isMeant).length === sv.filter(isMeant).length) return []
  const index = fi.findIndex((entry, place) => {
    const other = sv[place]
    return other !== undefined && isMeant(entry) !== isMeant(other)
  })
  const [one, other] = [fi[index], sv[index]]
  return one && other ? [{ fi: one, sv: other }] : []
}
