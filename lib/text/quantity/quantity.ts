/** A number or a time where it stands in a text. */
import type { Locale } from '#lib/locales'
import type { Bound } from '#lib/text/quantity/bounds'
import type { Unit } from '#lib/text/quantity/units'

/** `facts` as in `digit-forms.ts`; `at` is the place in the text, `end` that after it. `digits`: it has a digit. */
export type Quantity = {
  text: string
  at: number
  end: number
  facts: string[]
  digits: boolean
  /** With what stands beside it: 'vähintään 20 päivää'. */
  phrase: string
  write?: string
  unit?: Unit
  bound?: Bound
  about?: boolean
  nearly?: boolean
  exact?: boolean
  /** Which side of the number is meant: +1 what is above, −1 what is below. */
  side?: 1 | -1
  /** The other language may say it without a number. */
  optional?: boolean
  ordinal?: boolean
  /** A rate right behind a number and its unit: '5 euroa kuukaudessa', '2 €/h'. */
  attached?: boolean
  /** A negation stands before it in its sentence. */
  denied?: boolean
}

/** A place in a text. `lower` is the text in lower case, `end` is where the next word or number starts. */
export type Here = {
  source: string
  lower: string
  at: number
  end: number
  locale: Locale
  names: string[]
  hasMail: boolean
}

/** The quantity from here to a place. */
export function quantityOf(
  { source, at }: Here,
  end: number,
  found: Partial<Quantity> & { facts: string[] },
): Quantity {
  const text = source.slice(at, end)
  return { text, at, end, phrase: text, digits: /\d/.test(text), ...found }
}
