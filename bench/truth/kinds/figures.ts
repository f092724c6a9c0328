/** Digits and dates that change, and figures that change places. */
import { groupBy } from '../../../lib/group-by.ts'
import type { Pair } from '../../../lib/locales.ts'
import { exchanged, type Kind, type Mutation, replaced, type Source } from '../mutation.ts'
import { pick } from '../pick.ts'
import { proseOf, type Span } from '../spans.ts'

const months: Pair = {
  fi: 'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
}

/** Days, months with a year and years, each with the parts that may change. */
const dates: Pair<RegExp> = {
  fi: new RegExp(
    String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4})?|(?:${months.fi})kuu\p{L}* \d{4}|(?<![\d-])(?:19|20)\d\d(?!\d)`,
    'giu',
  ),
  sv: new RegExp(
    String.raw`\d{1,2} (?:${months.sv})(?: \d{4})?|(?:${months.sv}) \d{4}|(?<![\d-])(?:19|20)\d\d(?!\d)`,
    'giu',
  ),
}

/** A number as it is read: '49 500', '8,7', '30'. */
const figure = /\d+(?: \d{3})*(?:,\d+)?/g

function digitsOf({ spans, random }: Source): Mutation[] {
  return spans.flatMap((span) =>
    [...proseOf(span.text).matchAll(/\d/g)].map(({ 0: digit, index }) => {
      const other = (Number(digit) + 1 + Math.floor(random() * 9)) % 10
      return replaced(span, index, digit, `${other}`)
    }),
  )
}

/** Another date of the same text where it has one of the same form, or the next number in one part of it. */
function datesOf({ spans, random }: Source): Mutation[] {
  return spans.flatMap((span) => {
    const others = spans.filter(({ file, locale }) => file === span.file && locale === span.locale)
    return matches(span).map(({ 0: date, index }) => {
      const alike = others
        .flatMap(matches)
        .map(([other]) => other)
        .filter((other) => formOf(other) === formOf(date) && other !== date)
      const other = random() < 0.5 ? pick(alike, random) : undefined
      return replaced(span, index, date, other ?? shifted(date, random))
    })
  })
}

const matches = (span: Span) => [...proseOf(span.text).matchAll(dates[span.locale])]

const formOf = (date: string) => date.replaceAll(/\p{L}+/gu, 'a').replaceAll(/\d+/g, '0')

/** One of the numbers of a date, changed by one. */
function shifted(date: string, random: () => number): string {
  const parts = [...date.matchAll(/\d+/g)]
  const part = pick(parts, random)
  if (!part) return date
  const value = Number(part[0])
  const next = value === 12 || value >= 28 ? value - 1 : value + 1
  return date.slice(0, part.index) + next + date.slice(part.index + part[0].length)
}

type Figure = [Span, number, string]

/** Pairs of figures of one text that are not alike, each pair once. */
function exchanges(figures: Figure[], isPair: (one: Span, other: Span) => boolean): Mutation[] {
  return figures.flatMap((one, index) =>
    figures
      .slice(index + 1)
      .filter(([span, , text]) => text !== one[2] && isPair(one[0], span))
      .map((other) => exchanged(one, other)),
  )
}

function figuresOf(spans: Span[]): Figure[] {
  return spans.flatMap((span) =>
    [...proseOf(span.text).matchAll(figure)].map(
      ({ 0: text, index }): Figure => [span, index, text],
    ),
  )
}

/** Figures that exchange places, pair by pair of one text. */
const exchangesWhere = (isPair: (one: Span, other: Span) => boolean) => (source: Source) => {
  const texts = groupBy(source.spans, ({ file, locale }) => `${file} ${locale}`)
  return [...texts.values()].flatMap((spans) => exchanges(figuresOf(spans), isPair))
}

const inBody = ({ kind }: Span) => kind === 'paragraph' || kind === 'item'

export const figureKinds: Kind[] = [
  { group: 1, name: 'digit changed', place: 'content', find: digitsOf },
  { group: 1, name: 'date changed', place: 'content', find: datesOf },
  {
    group: 3,
    name: 'two figures of a paragraph exchanged',
    place: 'content',
    find: exchangesWhere((one, other) => one === other && one.kind !== 'row'),
  },
  {
    group: 3,
    name: 'figures of two paragraphs exchanged',
    place: 'content',
    find: exchangesWhere((one, other) => one !== other && inBody(one) && inBody(other)),
  },
  {
    group: 3,
    name: 'figures of a table exchanged',
    place: 'pairs',
    find: exchangesWhere((one, other) => one.kind === 'row' && other.kind === 'row'),
  },
]
