/** Everything in a text that stands for a number or a time, in whatever form: digits, words, ordinals, fractions, months, seasons, weekdays, clock times. */
import type { Locale } from '#lib/locales'
import { mailAt } from '#lib/text/quantity/code-forms'
import { forms } from '#lib/text/quantity/digit-forms'
import { signs } from '#lib/text/quantity/fractions'
import { idiomAt } from '#lib/text/quantity/idioms'
import { attached, joined } from '#lib/text/quantity/joined'
import { numberFact } from '#lib/text/quantity/lexicon'
import { phraseAt } from '#lib/text/quantity/phrases'
import { originalPlaces, plain } from '#lib/text/quantity/plain'
import { qualified } from '#lib/text/quantity/qualified'
import { type Here, type Quantity, quantityOf } from '#lib/text/quantity/quantity'
import { romanAt } from '#lib/text/quantity/roman'
import { wordAt } from '#lib/text/quantity/word-forms'

/** A word, other characters, or one character: what is passed over where nothing starts. */
const step = /\p{L}+|[^\p{L}\d(+−½⅓⅔¼¾⅕⅛]+|./suy

/** The quantities of a text in their order. `names` are taken whole, digits and all. */
export function quantitiesIn(text: string, locale: Locale, names: string[] = []): Quantity[] {
  const source = plain(text)
  const lower = source.toLowerCase()
  const hasMail = source.includes('@')
  const found: Quantity[] = []
  for (let at = 0; at < source.length; ) {
    step.lastIndex = at
    const end = at + (step.exec(source)?.[0].length ?? 1)
    const quantity = quantityAt({ source, lower, at, end, locale, names, hasMail })
    if (typeof quantity === 'object') found.push(quantity)
    at = typeof quantity === 'number' ? quantity : Math.max(quantity?.end ?? end, at + 1)
  }
  const all = attached(joined(found, source), source).map((quantity) =>
    qualified(quantity, source, lower, locale),
  )
  return originalPlaces(all, text, source)
}

/** What starts here, or the place after an idiom. */
function quantityAt(here: Here): Quantity | number | undefined {
  const { source, at, end, names } = here
  const name = names.find((name) => isNameAt(name, source, at))
  if (name) return quantityOf(here, at + name.length, { facts: [`name ${name}`] })
  const mail = here.hasMail ? mailAt(source, at) : undefined
  if (mail) return quantityOf(here, mail.end, { facts: [mail.fact], digits: false })
  const first = source.charCodeAt(at)
  if (/[½⅓⅔¼¾⅕⅛]/.test(source.charAt(at)))
    return quantityOf(here, end, { facts: [numberFact(signs[source.charAt(at)] ?? 0)] })
  // Every form has a digit at its start, or near behind its first word; a range of months has a dash there.
  if (/[\d–-]/.test(source.charAt(at) + source.slice(end, end + 3))) {
    const digits = inDigits(here)
    if (digits) return digits
  }
  if (first < 65) return undefined
  return namedAt(here)
}

/** A name that ends in a digit ends there: '1/2020' is no part of '1/20201'. */
function isNameAt(name: string, source: string, at: number): boolean {
  return (
    source.startsWith(name, at) && !/^\d\d/.test(name.slice(-1) + source.slice(at + name.length))
  )
}

/** What words say, whole ones and several together. */
function namedAt(here: Here): Quantity | number | undefined {
  const { source, lower, at, locale } = here
  const roman = romanAt(source, at)
  if (roman) return quantityOf(here, roman.end, { facts: [numberFact(roman.value)] })
  const phrase = phraseAt(lower, at, locale)
  if (phrase) {
    const { fact, end, optional = false } = phrase
    return quantityOf(here, end, { facts: [fact], ...(optional ? { optional } : {}) })
  }
  const idiom = idiomAt(lower, at, locale)
  return idiom ? at + idiom.length : wordAt(here)
}

function inDigits(here: Here): Quantity | undefined {
  for (const { pattern, read } of forms[here.locale]) {
    pattern.lastIndex = here.at
    const match = pattern.exec(here.source)
    if (match)
      return quantityOf(
        here,
        here.at + match[0].length,
        read(match.slice(1).map((part) => part ?? '')),
      )
  }
  return undefined
}
