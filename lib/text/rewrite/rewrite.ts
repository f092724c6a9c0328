/** A number or a date of a text, written anew for another value in the form in which it stands: digits or words, with its spaces and its case. */
import type { Locale } from '#lib/locales'
import type { Quantity } from '#lib/text/quantity/quantity'
import { otherDate, otherRange } from '#lib/text/rewrite/dates'
import { otherNumberWord } from '#lib/text/rewrite/number-words'
import { otherEnd, otherNumber } from '#lib/text/rewrite/numbers'

/** `from` and `to` are facts as in `digit-forms.ts`; `after` is the text behind the quantity. */
export interface Rewriting {
  from: string
  to: string
  after: string
}

/** Undefined where the form cannot be kept: a writer has to look. */
export function rewrite(
  quantity: Quantity,
  locale: Locale,
  { from, to, after }: Rewriting,
): string | undefined {
  const { text, facts } = quantity
  const [kind = ''] = from.split(' ')
  const [fact = ''] = facts
  if (fact.startsWith('years ')) return yearOf(text, locale, fact, { from, to })
  if (kind === 'number' || kind === 'range') return numbersOf(quantity, locale, { from, to, after })
  const [first, second] = facts
  if (first !== undefined && second !== undefined)
    return otherRange(text, locale, first === from ? [to, second] : [first, to])
  return otherDate(text, locale, to)
}

function yearOf(
  text: string,
  locale: Locale,
  fact: string,
  { from, to }: Pick<Rewriting, 'from' | 'to'>,
) {
  const isFirst = fact.split(' ')[1] === valuesOf(from)[0]
  return otherEnd(text, locale, { isFirst, value: valuesOf(to)[0] ?? '' })
}

/** What agrees with its number, '1 kuukausi' and '350:tä', is left to the writer. */
function numbersOf(
  { text, facts: [fact = ''] }: Quantity,
  locale: Locale,
  { from, to, after }: Rewriting,
): string | undefined {
  const [old, now] = [valuesOf(from).map(Number), valuesOf(to).map(Number)]
  const isLone = old.length === 1 && now.length === 1
  const agrees = [...old, ...now].some((value) => value === 1) && /^\s?\p{L}/u.test(after)
  if (agrees || /^:\p{L}/u.test(after)) return undefined
  if (fact.startsWith('range ') && isLone)
    return otherEnd(text, locale, {
      isFirst: fact.split(' ')[1] === `${old[0]}`,
      value: now[0] ?? 0,
    })
  if (/\d/.test(text)) return otherNumber(text, locale, now)
  const [value = 0, next = ''] = [old[0], /^\s(\p{L}+)/u.exec(after)?.[1]]
  const word = isLone
    ? otherNumberWord(text, locale, { from: value, to: now[0] ?? 0, next })
    : undefined
  const isKnown = otherNumberWord(text, locale, { from: value, to: value, next }) !== undefined
  return word ?? (isKnown ? otherNumber('0', locale, now) : undefined)
}

function valuesOf(fact: string): string[] {
  return fact.split(' ').slice(1)
}
