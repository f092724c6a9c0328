/** Facts, figures and links as lines of plain text. */
import type { FactBoxView } from '#lib/views/facts'
import type { FigureGroup, KeyFigure } from '#lib/views/figures'
import type { LinkView } from '#lib/views/links'
import type { TextView } from '#lib/views/text'

export function rowLines(rows: FactBoxView['rows']): string[] {
  return rows.map(({ term, texts }) => `${term}: ${texts.map(textIn).join('; ')}`)
}

export function contactLine({ person, unit }: FactBoxView['contacts'][number]): string {
  return [person, textIn(unit)].filter(Boolean).join(', ')
}

export function figureLines(groups: FigureGroup[]): string[] {
  return groups.flatMap(({ rows }) => rows.map(({ label, text }) => `${textIn(label)}: ${text}`))
}

export function keyLine({ label, qualifier, bounds, unit }: KeyFigure): string {
  const value = bounds.map(({ text }) => text).join('–')
  return `${textIn(label)}: ${[qualifier, value, unit].filter(Boolean).join(' ')}`
}

export function releaseLine({ link, summary }: { link: LinkView; summary: TextView }): string {
  return `${textIn(link.text)}: ${textIn(summary)}`
}

export function textIn(text: TextView): string {
  return typeof text === 'string' ? text : text.map((piece) => piece.text).join('')
}
