/** What stands beside a quantity: its unit, and whether it is a limit or about right. */
import type { Locale } from '#lib/locales'
import { boundOf, qualifiersAfter, qualifiersBefore, sideOf } from '#lib/text/quantity/beside'
import { turning } from '#lib/text/quantity/bounds'
import type { Quantity } from '#lib/text/quantity/quantity'
import { type Unit, unitOf } from '#lib/text/quantity/units'

/** As far as is looked before and after. */
const reach = 40

/** Between a number and the next of the same unit: '3–5 vuotta', 'två eller tre år'. */
const toNext = /^\s?(?:[–-]|tai|ja|eller|och|till)\s?(?:\d[\d ,]*|\p{L}+)/u

/** A quantity of a text with its unit and its qualifiers. `lower` is the text in lower case. */
export function qualified(
  quantity: Quantity,
  source: string,
  lower: string,
  locale: Locale,
): Quantity {
  const { at, end } = quantity
  const after = lower.slice(end, end + reach)
  const unit = quantity.unit ?? (isNumber(quantity) ? unitBeside(after, locale) : undefined)
  const before = qualifiersBefore(
    lower.slice(Math.max(0, at - reach), at),
    locale,
    isDate(quantity),
  )
  const qualifiers = [...before.found, ...qualifiersAfter(after, locale)]
  const bound = boundOf(qualifiers)
  const side = sideOf(bound ? [bound] : qualifiers)
  const beside = /^[\s\-‑]{0,2}(?:[%‰€§$£]|°?\p{L}+)/u.exec(after)?.[0] ?? ''
  return {
    ...quantity,
    phrase: source.slice(at - before.length, end + beside.length),
    ...(unit ? { unit } : {}),
    ...(bound ? { bound } : {}),
    ...(side ? { side } : {}),
    ...(qualifiers.includes('about') ? { about: true } : {}),
    ...(qualifiers.includes('nearly') ? { nearly: true } : {}),
    ...(qualifiers.includes('exact') ? { exact: true } : {}),
    ...(isDenied(lower.slice(0, at - before.length), locale) ? { denied: true } : {}),
  }
}

function isDate({ facts }: Quantity): boolean {
  return /^(?:date|day|month|year|time) /.test(facts[0] ?? '')
}

/** True where a negation stands before in the sentence. */
function isDenied(before: string, locale: Locale): boolean {
  const sentence =
    before
      .slice(Math.max(0, before.length - 2 * reach))
      .split(/[.!?:;] /)
      .at(-1) ?? ''
  return sentence.match(/\p{L}+/gu)?.some((word) => turning[locale].includes(word)) === true
}

function isNumber({ facts }: Quantity): boolean {
  return /^(?:number|range) /.test(facts[0] ?? '')
}

function unitBeside(after: string, locale: Locale): Unit | undefined {
  const direct = unitAtStart(after, locale)
  if (direct) return direct
  const connected = toNext.exec(after)?.[0]
  return connected ? unitAtStart(after.slice(connected.length), locale) : undefined
}

function unitAtStart(after: string, locale: Locale): Unit | undefined {
  const word = /^[\s\-‑]{0,2}([%‰€§$£]|°[cf](?!\p{L})|\p{L}+²?)/u.exec(after)?.[1]
  return word ? unitOf(word, locale) : undefined
}
