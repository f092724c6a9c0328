/** The facts that a text may name: those of its page's facts.yaml, in the terms of `digit-forms.ts`. */
import type { Shared } from '#lib/content/read/shared'
import type { Locale, Pair } from '#lib/locales'
import type { Facts, Figure } from '#lib/schema/page'
import { formatDate, formatNumber } from '#lib/text/format'
import { quantitiesIn } from '#lib/text/quantity/quantities'

/** `figure` is that of which it is the value. */
export type KnownFact = { fact: string; label?: Pair | undefined; figure?: Figure }

/** Facts of one page, with those of the source pages that it names. */
export function knownFacts(facts: Facts, sourceDates: string[]): KnownFact[] {
  const { figures = [], dates = [], corrections = [], period, published, funding } = facts
  const ends = [period?.start, period?.end, period?.planned?.start, period?.planned?.end]
  const money = [funding?.total, funding?.eu].filter((sum) => sum !== undefined)
  return [
    ...figures.map((figure) => ({ fact: factOf(figure), label: figure.label, figure })),
    ...dates.flatMap(({ date, label }) => datesOf(date, label)),
    ...corrections.flatMap(({ date }) => datesOf(date)),
    ...money.map((sum) => ({ fact: `number ${sum}` })),
    ...[...ends, published, ...sourceDates].flatMap((date) => (date ? datesOf(date) : [])),
  ]
}

/** The facts of other pages that a page may name beside its own: not another value of a figure that it has itself. */
export function besideOwn(own: KnownFact[], others: KnownFact[]): KnownFact[] {
  const meanings = new Set(own.flatMap(({ figure }) => (figure ? [meaningOf(figure)] : [])))
  return others.filter(({ figure }) => !figure || !meanings.has(meaningOf(figure)))
}

/** Figures of one id and unit tell the same thing. */
function meaningOf({ id, unit }: Figure): string {
  return `${id} ${unit}`
}

/** What a figure is called among facts. */
export function factOf({ value, min, max }: Figure): string {
  return min !== undefined && max !== undefined
    ? `range ${min} ${max}`
    : `number ${value ?? min ?? max}`
}

/** A date may also be named by its month or its year, or without its year. */
function datesOf(date: string, label?: Pair): KnownFact[] {
  const kinds = ['year', 'month', 'date']
  const parts = date.split('-')
  const named = parts.map((_, index) => ({
    fact: `${kinds[index]} ${parts.slice(0, index + 1).join('-')}`,
    label,
  }))
  return parts.length < 3 ? named : [...named, { fact: `day ${date.slice(5)}`, label }]
}

/** A fact in the words of a language: '49 500', '1 mars 2021'. */
export function factInWords(fact: string, locale: Locale): string {
  const [kind, first = '', second = ''] = fact.split(' ')
  if (kind === 'number') return formatNumber(locale, Number(first))
  if (kind === 'range')
    return `${formatNumber(locale, Number(first))}–${formatNumber(locale, Number(second))}`
  return formatDate(locale, first)
}

/** The telephone numbers of contacts.yaml, in whatever form a text writes them. */
export function phonesOf({ contacts }: Pick<Shared, 'contacts'>): KnownFact[] {
  return contacts.flatMap(({ phone }) =>
    quantitiesIn(phone ?? '', 'fi').flatMap(({ facts }) => facts.map((fact) => ({ fact }))),
  )
}
