/** The ways in which a text may name a fact, and what each of them is after the fact has changed. */

/** From each form of the old fact to the same form of the new one; undefined where the new one has no such form. What stays is left out. */
export function changedForms(before: string, after?: string): Map<string, string | undefined> {
  const now = formsOf(after ?? '')
  const old = [...formsOf(before)].filter(([kind, fact]) => now.get(kind) !== fact)
  return new Map(old.map(([kind, fact]) => [fact, now.get(kind) ?? otherKind(kind, after)]))
}

/** A number may become a range, and a range a number. */
function otherKind(kind: string, after = ''): string | undefined {
  const isWhole = kind === 'number' || kind === 'range'
  return isWhole && /^(number|range) /.test(after) ? after : undefined
}

/** All forms of a fact. */
export function formsNamed(fact: string): string[] {
  return [...formsOf(fact).values()]
}

function formsOf(fact: string): Map<string, string> {
  const [kind = '', first = '', second = ''] = fact.split(' ')
  if (kind === 'range')
    return new Map([
      [kind, fact],
      ['low', `number ${first}`],
      ['high', `number ${second}`],
    ])
  if (kind === 'number') return new Map([[kind, fact]])
  if (!['date', 'month', 'year'].includes(kind)) return new Map()
  const [year = '', month, day] = first.split('-')
  return new Map([
    ['year', `year ${year}`],
    ...(month ? [['month', `month ${year}-${month}`] as const] : []),
    ...(month ? [['lone', `lone ${Number(month)}`] as const] : []),
    ...(day ? [['date', fact] as const, ['day', `day ${month}-${day}`] as const] : []),
  ])
}
