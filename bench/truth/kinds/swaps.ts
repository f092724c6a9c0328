/** Words that give way to another of their row, and words beside figures that are dropped. */
import type { Locale, Pair } from '../../../lib/locales.ts'
import { type Kind, type Mutation, replaced, type Source } from '../mutation.ts'
import { pick } from '../pick.ts'
import { proseOf, type Span } from '../spans.ts'
import {
  fractions,
  limits,
  monthRows,
  numbers,
  ordinals,
  type Rows,
  units,
  weekdays,
} from '../words.ts'

type Found = { at: number; word: string; others: string[] }

const listed = (words: string[]) => words.toSorted((a, b) => b.length - a.length).join('|')

/** Words of the rows in a text; `before` and `after` are patterns of what stands beside them. */
function wordsIn(span: Span, rows: Rows, before = '', after = ''): Found[] {
  const forms = Object.values(rows).map((pair) => pair[span.locale])
  const pattern = `(?<=${before || '(?<!\\p{L})'})(?:${listed(forms.flat())})(?!\\p{L})${after}`
  return [...proseOf(span.text).matchAll(new RegExp(pattern, 'giu'))].map(({ 0: word, index }) => {
    const row = forms.find((words) => words.includes(word.toLowerCase())) ?? []
    return { at: index, word, others: row.filter((other) => other !== word.toLowerCase()) }
  })
}

const swapped =
  (rows: Rows, before: Pair = { fi: '', sv: '' }, after = '') =>
  ({ spans, random }: Source): Mutation[] =>
    spans.flatMap((span) =>
      wordsIn(span, rows, before[span.locale], after).flatMap(({ at, word, others }) => {
        const other = pick(others, random)
        return other === undefined ? [] : [replaced(span, at, word, capitalised(other, word))]
      }),
    )

function capitalised(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

const numberWords = (locale: Locale) =>
  listed(Object.values(numbers).flatMap((pair) => pair[locale]))

/** A number right before, in digits or in words. */
const afterNumber: Pair = {
  fi: `(?:\\d|(?<!\\p{L})(?:${numberWords('fi')}))[ -]`,
  sv: `(?:\\d|(?<!\\p{L})(?:${numberWords('sv')}))[ -]`,
}

/** A number, a day or a month a few words behind. */
const beforeNumber = `(?= (?:[\\p{L}-]+ ){0,2}(?:\\d|(?:${numberWords('fi')}|${numberWords('sv')})(?!\\p{L})))`

/** A number right behind, which is no year: Swedish 'under' is 'during' before one. */
const rightBefore = `(?= (?!(?:19|20)\\d\\d(?!\\d))(?:\\d|(?:${numberWords('fi')}|${numberWords('sv')})(?!\\p{L})))`

const qualifiers: Pair<string> = {
  fi: 'noin|lähes|yli|alle|vähintään|enintään',
  sv: 'cirka|nästan|över|under|minst|högst|mer än|upp till',
}

function qualifiersDropped({ spans }: Source): Mutation[] {
  return spans.flatMap((span) => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${qualifiers[span.locale]}) (?=\\d)`, 'giu')
    return [...proseOf(span.text).matchAll(pattern)].map(({ 0: word, index }) =>
      replaced(span, index, word, ''),
    )
  })
}

/** Swedish 'de andra', 'från andra' and '90 andra' are the others. */
const ofOrdinal: Pair = { fi: '', sv: '(?<!\\p{L}|de |från |\\d )' }

const kind = (group: number, name: string, find: Kind['find']): Kind => ({
  group,
  name,
  place: 'both',
  find,
})

export const swapKinds: Kind[] = [
  kind(2, 'number word replaced', swapped(numbers)),
  kind(2, 'ordinal replaced', swapped(ordinals, ofOrdinal)),
  kind(2, 'fraction replaced', swapped(fractions)),
  kind(2, 'weekday replaced', swapped(weekdays)),
  kind(2, 'month replaced', swapped(monthRows)),
  kind(4, 'unit changed', swapped(units, afterNumber)),
  kind(4, 'at least ↔ at most', swapped(limits.least, undefined, beforeNumber)),
  kind(4, 'over ↔ under', swapped(limits.over, undefined, rightBefore)),
  kind(4, 'latest ↔ earliest', swapped(limits.latest)),
  kind(4, 'about or a bound dropped', qualifiersDropped),
]
