/** Facts, figures and links as lines of a list. */
import type { Line } from '#lib/data/markdown-list'
import type { Locale } from '#lib/locales'
import { absolute } from '#lib/urls'
import type { ReleaseView } from '#lib/views/cards'
import type { FactBoxView } from '#lib/views/facts'
import type { FigureGroup, KeyFigure } from '#lib/views/figures'
import type { LinkView } from '#lib/views/links'
import type { StateView } from '#lib/views/page-head'
import type { SourceView } from '#lib/views/sources'
import type { TextView } from '#lib/views/text'
import { words } from '#lib/words'

export function rowLines(rows: FactBoxView['rows']): string[] {
  return rows.map(({ term, texts }) => `${term}: ${texts.map(textIn).join('; ')}`)
}

/** Who was in charge, and how to reach them where that is still told. */
export function contactLine(
  locale: Locale,
  { person, unit, email, phone }: FactBoxView['contacts'][number],
): string {
  const t = words(locale)
  const told = [
    person,
    textIn(unit),
    email && `${t('contactCard.email')} ${email}`,
    phone && `${t('contactCard.phone')} ${phone}`,
  ]
  return `${t(person ? 'contactCard.person' : 'contactCard.unit')}: ${told.filter(Boolean).join(', ')}`
}

export function figureLines(groups: FigureGroup[]): string[] {
  return groups.flatMap(({ rows }) => rows.map(({ label, text }) => `${textIn(label)}: ${text}`))
}

export function keyLine({ label, qualifier, bounds, unit }: KeyFigure): string {
  const value = bounds.map(({ text }) => text).join('–')
  return `${textIn(label)}: ${[qualifier, value, unit].filter(Boolean).join(' ')}`
}

export function sourceLine({ title, told }: SourceView): string {
  return `${textIn(title)} (${told})`
}

/** A link with its absolute address, the note on its language, and what is told of its target. */
export function linkLine(
  origin: string,
  { href, text, note }: LinkView,
  told: (string | undefined)[] = [],
): Line {
  const known = told.filter(Boolean)
  return {
    text: textIn(text),
    address: href.startsWith('/') ? absolute(origin, href) : href,
    after: `${note ? ` ${note}` : ''}${known.length > 0 ? `: ${known.join('. ')}` : ''}`,
  }
}

/** A page in a list: its title, then its date, state, newest correction and summary. */
export function cardLine(
  origin: string,
  { link, date, state, correction, summary }: ReleaseView,
): Line {
  return linkLine(origin, link, [
    date?.text,
    state && stateText(state),
    correction,
    textIn(summary),
  ])
}

export function stateText({ label, period }: StateView): string {
  return `${label}: ${textIn(period)}`
}

export function textIn(text: TextView): string {
  return typeof text === 'string' ? text : text.map((piece) => piece.text).join('')
}
