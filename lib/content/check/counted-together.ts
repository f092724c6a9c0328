/** Quantities whose order tells what each belongs to: those of one unit, days and years, bare numbers in digits. */
import type { Entry } from '#lib/content/check/entries'
import type { Pair } from '#lib/locales'

/** Units that one language often leaves out. */
export const people = ['client', 'employee', 'person']

/** How a quantity is counted for its order; '' where order says nothing. */
export function groupOf({ fact, said }: Entry): string {
  const [kind = ''] = fact.split(' ')
  if (kind === 'number')
    return said.unit && !people.includes(said.unit) ? said.unit : said.digits ? 'digits' : ''
  if (['date', 'day', 'month', 'year'].includes(kind)) return 'calendar'
  return ['time', 'rate'].includes(kind) ? kind : ''
}

export function within(entries: Entry[], group: string): Entry[] {
  return entries.filter((entry) => groupOf(entry) === group)
}

/** Two numbers of which each has in one language alone the unit that the other has in the other language. */
export function exchanged(facts: Pair<Entry[]>[]): Pair<Entry> | undefined {
  const lone = facts.flatMap(({ fi: [fi, ...rest], sv: [sv, ...more] }) =>
    fi && sv && rest.length + more.length === 0 && !fi.said.unit !== !sv.said.unit
      ? [{ fi, sv }]
      : [],
  )
  for (const { fi } of lone) {
    const { unit } = fi.said
    const other = lone.find(({ sv }) => unit && sv.said.unit === unit && !people.includes(unit))
    if (other) return { fi, sv: other.sv }
  }
  return undefined
}
