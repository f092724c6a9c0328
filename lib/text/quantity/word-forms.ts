/** Numbers, months, seasons and weekdays that are words, with the words that multiply them or add a half. */
import type { Locale, Pair } from '#lib/locales'
import { halves } from '#lib/text/quantity/fractions'
import { type Lexeme, lexemeOf, numberFact } from '#lib/text/quantity/lexicon'
import { type Here, type Quantity, quantityOf } from '#lib/text/quantity/quantity'
import { unitOf } from '#lib/text/quantity/units'
import { shortWeekdayOf } from '#lib/text/quantity/weekdays'

const scaleWords: Pair<[RegExp, number][]> = {
  fi: [
    [/^miljoon(?:a|an|aa|assa|asta|aan|alla|alle)$/, 1e6],
    [/^miljardi(?:n|a|ssa|sta|in|lla)?$/, 1e9],
    [/^tuha(?:t|tta|nnen|nteen)$/, 1e3],
    [/^sa(?:taa|dan|taan)$/, 100],
  ],
  sv: [
    [/^miljon(?:er)?$/, 1e6],
    [/^miljard(?:er)?$/, 1e9],
    [/^tusen$/, 1e3],
    [/^hundra$/, 100],
  ],
}

const andHalf: Pair<RegExp> = {
  fi: / ja (?:puoli|puolen|puolta)(?!\p{L})/uy,
  sv: / och (?:en |ett )?halvt?(?!\p{L})/uy,
}

/** The quantity that the word here is or starts. */
export function wordAt(here: Here): Quantity | undefined {
  const word = here.lower.slice(here.at, here.end)
  const lexeme = lexemeOf(word, here.locale)
  if (lexeme?.value !== undefined) return numberAt(here, lexeme, lexeme.value)
  if (lexeme?.short) return shortDayAt(here, lexeme)
  if (lexeme) {
    const { fact, optional = false } = lexeme
    return quantityOf(here, here.end, { facts: [fact], ...(optional ? { optional } : {}) })
  }
  const scale = here.locale === 'fi' ? scaleOf(word, 'fi') : undefined
  if (scale) return quantityOf(here, here.end, { facts: [numberFact(scale)] })
  return halves[here.locale].beforeUnit.includes(word) ? halfAt(here) : undefined
}

function numberAt(here: Here, lexeme: Lexeme, value: number): Quantity {
  const { lower, locale } = here
  const half = halfAfter(lower, here.end, locale)
  const end = here.end + half
  const next = wordAfter(lower, end)
  const [scale, part] = [
    scaleOf(next.word, locale),
    lexeme.part === undefined ? lexemeOf(next.word, locale)?.part : undefined,
  ]
  const factor = scale ?? part
  const total = (value + (half ? 0.5 : 0)) * (factor ?? 1)
  return quantityOf(here, factor === undefined ? end : next.end, {
    facts: [numberFact(total)],
    ...(lexeme.unit ? { unit: lexeme.unit } : {}),
    ...(lexeme.ordinal ? { ordinal: true } : {}),
    ...(lexeme.optional && total === value ? { optional: true } : {}),
  })
}

/** The length of 'and a half' after a number. */
function halfAfter(lower: string, at: number, locale: Locale): number {
  andHalf[locale].lastIndex = at
  return andHalf[locale].exec(lower)?.[0].length ?? 0
}

/** 'puoli vuotta', 'en halv miljon'. */
function halfAt(here: Here): Quantity | undefined {
  const next = wordAfter(here.lower, here.end)
  const scale = scaleOf(next.word, here.locale)
  if (scale) return quantityOf(here, next.end, { facts: [numberFact(scale / 2)] })
  return unitOf(next.word, here.locale)
    ? quantityOf(here, here.end, { facts: [numberFact(0.5)] })
    : undefined
}

/** A short name of a day beside another or beside a clock time. */
function shortDayAt(here: Here, { fact }: Lexeme): Quantity | undefined {
  const { lower, at, end, locale } = here
  const after = /^\.?\s?(?:[–-]\s?(\p{L}+)|(?:klo\s|kl\.?\s)?\d)/u.exec(lower.slice(end, end + 16))
  const before = /(\p{L}+)\.?\s?[–-]\s?$/u.exec(lower.slice(Math.max(0, at - 10), at))?.[1]
  const isDay = (word: string | undefined) =>
    word !== undefined && shortWeekdayOf(word, locale) !== undefined
  const counts = after ? after[1] === undefined || isDay(after[1]) : isDay(before)
  return counts ? quantityOf(here, end, { facts: [fact] }) : undefined
}

function scaleOf(word: string, locale: Locale): number | undefined {
  return word === '' ? undefined : scaleWords[locale].find(([name]) => name.test(word))?.[1]
}

const spaced = / (\p{L}+)/uy

function wordAfter(lower: string, at: number): { word: string; end: number } {
  spaced.lastIndex = at
  const word = spaced.exec(lower)?.[1] ?? ''
  return { word, end: at + 1 + word.length }
}
