/** What stands beside a quantity: its unit, and whether it is a limit or about right. */
import type { Locale } from '#lib/locales'
import {
  type Bound,
  boundNames,
  directionOf,
  type Qualifier,
  qualifierAfter,
  qualifierBefore,
  turning,
} from '#lib/text/quantity/bounds'
import type { Quantity } from '#lib/text/quantity/quantity'
import { type Unit, unitOf } from '#lib/text/quantity/units'

/** As far as is looked before and after. */
const reach = 40

/** Passed over between a qualifier and its number. */
const between =
  /^(?:den|det|de|kl|klo|kello|klockan|vuonna|år|året|i|på|till|efter|inom|om|ett|en)$/

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
  const before = qualifiersBefore(lower.slice(Math.max(0, at - reach), at), locale)
  const qualifiers = [...before.found, ...qualifiersAfter(after, locale)]
  const bound = boundOf(qualifiers)
  const side = sideOf(bound ? [bound] : qualifiers)
  const beside = /^[\s\-‑]{0,2}(?:[%‰€§]|\p{L}+)/u.exec(after)?.[0] ?? ''
  return {
    ...quantity,
    phrase: source.slice(at - before.length, end + beside.length),
    ...(unit ? { unit } : {}),
    ...(bound ? { bound } : {}),
    ...(side ? { side } : {}),
    ...(qualifiers.includes('about') ? { about: true } : {}),
    ...(qualifiers.includes('nearly') ? { nearly: true } : {}),
  }
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
  const word = /^[\s\-‑]{0,2}([%‰€§]|\p{L}+²?)/u.exec(after)?.[1]
  return word ? unitOf(word, locale) : undefined
}

/** The qualifiers before a number, and how far before it the first of them starts. */
function qualifiersBefore(before: string, locale: Locale): { found: Qualifier[]; length: number } {
  const words = before.match(/\p{L}+\.?|[^\p{L}\s]/gu) ?? []
  const found: Qualifier[] = []
  let length = 0
  while (words.length > 0) {
    const last = words.at(-1) ?? ''
    const count = [3, 2, 1].find((some) => qualifierBefore(words.slice(-some).join(' '), locale))
    const phrase = words.splice(-(count ?? 1))
    const name = count && qualifierBefore(phrase.join(' '), locale)
    if (name) {
      found.push(name)
      length = before.length - before.lastIndexOf(phrase[0] ?? last)
    } else if (turning[locale].includes(last) && found.length > 0) return { found: [], length: 0 }
    else if (!between.test(last.replace(/\.$/, ''))) break
  }
  return { found, length }
}

function qualifiersAfter(after: string, locale: Locale): Qualifier[] {
  const words = after.split(/[.,;:()]/)[0]?.match(/\p{L}+/gu) ?? []
  return [0, 1].flatMap((start) =>
    [1, 2, 3].flatMap(
      (count) => qualifierAfter(words.slice(start, start + count).join(' '), locale) ?? [],
    ),
  )
}

/** The limit, unless two of them point in opposite directions. */
function boundOf(qualifiers: Qualifier[]): Bound | undefined {
  const bounds = qualifiers.filter((one) => boundNames.find((bound) => bound === one))
  return sideOf(bounds) && boundNames.find((bound) => bound === bounds[0])
}

/** The side that all of them point to. */
function sideOf(qualifiers: Qualifier[]): 1 | -1 | undefined {
  const sides = new Set(qualifiers.filter((one) => one !== 'about').map(directionOf))
  return sides.size === 1 ? [...sides][0] : undefined
}
