/** What a passage says, fact by fact, as it is compared with the other language. */
import type { Said } from '#lib/content/check/said-in'

/** One fact of a quantity: a range has two. */
export type Entry = { fact: string; said: Said; required?: boolean }

export function entriesOf(said: Said[]): Entry[] {
  return said.flatMap((one) => one.facts.flatMap(expanded).map((fact) => ({ fact, said: one })))
}

function expanded(fact: string): string[] {
  const [kind, from = '', to = ''] = fact.split(' ')
  if (kind === 'range') return [`number ${from}`, `number ${to}`]
  if (kind === 'rate' && /^\d-/.test(from)) return [fact, `number ${from.split('-')[0]}`]
  return kind === 'years' ? [`year ${from}`, `year ${to}`] : [fact]
}
