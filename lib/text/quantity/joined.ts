/** Ends of ranges that lean on each other: '1.–3.3.2021' is two dates, and '3–5 år' twice years. */
import type { Quantity } from '#lib/text/quantity/quantity'

const dash = /^\s?[–-]\s?$/

/** The quantities of a text, with ranges of days and months made whole. */
export function joined(found: Quantity[], source: string): Quantity[] {
  const all: Quantity[] = []
  for (const quantity of found.toReversed()) {
    const next = all.at(-1)
    const range =
      next && dash.test(source.slice(quantity.end, next.at))
        ? rangeOf(quantity, next, source)
        : undefined
    if (range) all.pop()
    all.push(range ?? quantity)
  }
  return all.reverse()
}

function rangeOf(first: Quantity, next: Quantity, source: string): Quantity | undefined {
  const fact = completed(first.facts[0] ?? '', next.facts[0] ?? '')
  if (fact === undefined) return undefined
  return {
    ...next,
    at: first.at,
    text: source.slice(first.at, next.end),
    digits: first.digits || next.digits,
    facts: [fact, ...next.facts],
  }
}

/** The first end with the month and the year of the other. */
function completed(first: string, next: string): string | undefined {
  const [kind, value = ''] = first.split(' ')
  const [nextKind, nextValue = ''] = next.split(' ')
  if (kind === 'start') return startOf(value, nextKind, nextValue)
  const [year = '', nextMonth = ''] = nextValue.split('-')
  const yearOf = (month: string) =>
    Number(month) > Number(nextMonth) ? `${Number(year) - 1}` : year
  if (kind === 'day' && nextKind === 'date') return `date ${yearOf(value.slice(0, 2))}-${value}`
  if (kind === 'lone' && nextKind === 'month')
    return `month ${yearOf(value)}-${value.padStart(2, '0')}`
  return undefined
}

function startOf(day: string, nextKind = '', nextValue = ''): string | undefined {
  if (nextKind !== 'date' && nextKind !== 'day') return undefined
  return `${nextKind} ${nextValue.slice(0, -2)}${day.padStart(2, '0')}`
}

/** From a number to its rate: a unit, and what joins the two. */
const toRate = /^\s?(?:[€%]|\p{L}+)?\s?\/?\s?(?:per )?$/u

/** 'Kerran kuussa', 'en gång i månaden'. */
const once = /(?<!\p{L})(?:kerran|en gång) (?:per )?$/iu

/** The quantities of a text, with rates that belong to the number before them marked. */
export function attached(found: Quantity[], source: string): Quantity[] {
  return found.map((quantity, index) => {
    const fact = quantity.facts[0] ?? ''
    const isRate = fact.startsWith('rate ') && fact !== 'rate other'
    return isRate && isBehindNumber(quantity.at, found[index - 1], source)
      ? { ...quantity, attached: true }
      : quantity
  })
}

/** An article is no number. */
function isBehindNumber(at: number, before: Quantity | undefined, source: string): boolean {
  if (once.test(source.slice(Math.max(0, at - 16), at))) return true
  const isNumber = before && !before.optional && /^(?:number|range) /.test(before.facts[0] ?? '')
  return isNumber === true && toRate.test(source.slice(before.end, at))
}
