/** From a word to what it means among numbers: each word of a language is looked up once and then kept. */
import type { Locale, Pair } from '#lib/locales'
import { finnishFirstPart, finnishNumber } from '#lib/text/quantity/finnish-numbers'
import { fractionOf, oneAndHalf } from '#lib/text/quantity/fractions'
import { collectiveOf, optionalOf } from '#lib/text/quantity/idioms'
import { monthOf } from '#lib/text/quantity/month-names'
import { ordinalOf } from '#lib/text/quantity/ordinals'
import { maybeSeason, seasonOf } from '#lib/text/quantity/seasons'
import { swedishNumber } from '#lib/text/quantity/swedish-numbers'
import { compoundUnits, type Unit, unitOf } from '#lib/text/quantity/units'
import { shortWeekdayOf, weekdayOf } from '#lib/text/quantity/weekdays'
import { type Kept, recall } from '#lib/text/recall'

/**
 * `fact` as in `digit-forms.ts`. `optional`: the other language may say it without a number. `part`: a fraction where a number stands before.
 * `short`: a weekday that counts only beside another or a clock time.
 */
export type Lexeme = {
  fact: string
  value?: number
  unit?: Unit
  optional?: boolean
  part?: number
  ordinal?: boolean
  short?: boolean
}

const numberWord: Pair<(word: string) => number | undefined> = {
  fi: finnishNumber,
  sv: swedishNumber,
}

const firstPart: Pair<(word: string) => number | undefined> = {
  fi: finnishFirstPart,
  sv: swedishNumber,
}

const compounds: Pair<RegExp> = {
  fi: new RegExp(`^(.+?)(${compoundUnits.fi})$`, 'u'),
  sv: new RegExp(`^(.+?)(${compoundUnits.sv})$`, 'u'),
}

const halfYears: Pair<RegExp> = { fi: /^puolivuo(?:si|tis)\p{L}*$/u, sv: /^halvår\p{L}*$/u }

const kept: Pair<Kept<Lexeme | undefined>> = { fi: new Map(), sv: new Map() }

/** What a word in lower case means. */
export function lexemeOf(word: string, locale: Locale): Lexeme | undefined {
  return recall(kept[locale], word, () => lookUp(word, locale))
}

/** The name of a number among facts; thirds are cut where both languages are. */
export function numberFact(value: number): string {
  return `number ${Number(value.toFixed(6))}`
}

function lookUp(word: string, locale: Locale): Lexeme | undefined {
  const optional = optionalOf(word, locale)
  if (optional !== undefined) return numeral(optional, true)
  const value = collectiveOf(word, locale) ?? numberWord[locale](word)
  if (value !== undefined)
    return { ...numeral(value, value === 1), ...(isTimes(word, locale) ? { unit: 'time' } : {}) }
  return ordinalOrFraction(word, locale) ?? calendarWord(word, locale) ?? compound(word, locale)
}

/** 'kahdesti' is two times. */
function isTimes(word: string, locale: Locale): boolean {
  return locale === 'fi' && word.endsWith('sti')
}

function numeral(value: number, optional = false): Lexeme {
  return { fact: numberFact(value), value, ...(optional ? { optional } : {}) }
}

/** 'toinen' and 'andra' may also be 'another', and 'first' may be 'at first'. */
function ordinalOrFraction(word: string, locale: Locale): Lexeme | undefined {
  const [ordinal, part] = [ordinalOf(word, locale), fractionOf(word, locale)]
  if (oneAndHalf[locale].includes(word)) return numeral(1.5)
  if (ordinal !== undefined)
    return {
      ...numeral(ordinal, ordinal <= 2),
      ordinal: true,
      ...(part === undefined ? {} : { part }),
    }
  return part === undefined ? undefined : { ...numeral(part), part }
}

function calendarWord(word: string, locale: Locale): Lexeme | undefined {
  const month = monthOf(word, locale)
  if (month !== undefined) return { fact: `lone ${month}` }
  const day = weekdayOf(word, locale)
  if (day !== undefined) return { fact: `weekday ${day}` }
  const season = seasonOf(word, locale)
  if (season !== undefined) return { fact: `season ${season}`, optional: maybeSeason(word) }
  const short = shortWeekdayOf(word, locale)
  return short === undefined ? undefined : { fact: `weekday ${short}`, short: true }
}

function compound(word: string, locale: Locale): Lexeme | undefined {
  if (halfYears[locale].test(word)) return { ...numeral(0.5, true), unit: 'year' }
  const [, first, second = ''] = compounds[locale].exec(word) ?? []
  const value = first === undefined ? undefined : firstPart[locale](first)
  const unit = unitOf(second, locale)
  return value === undefined
    ? undefined
    : { ...numeral(value, value === 1), ...(unit ? { unit } : {}) }
}
