/** The figures of a page: in groups beside its text, and one by one to cite. */
import type { Figure, Page } from '#lib/content/pages'
import { barsOf, boundsOf, figuresByUnit, figureText, qualifierOf } from '#lib/text/figures'
import { formatNumber } from '#lib/text/format'
import { excelFile, madeFileOf } from '#lib/urls'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

/** The figures of one unit. Bars compare them where there are several. */
export interface FigureGroup {
  unit: string
  rows: { id: string; label: TextView; text: string; bar?: { low: number; high: number } }[]
}

/** A figure to cite and to copy. */
export interface KeyFigure {
  id: string
  label: TextView
  qualifier: string
  bounds: { value: number; text: string }[]
  unit: string
}

export interface KeyFiguresView {
  figures: KeyFigure[]
  excel: string
  csv: string
  json: string
}

/** The figures that the page shows, by unit. */
export function figureGroups(voice: Voice, { facts }: Page): FigureGroup[] {
  return figuresByUnit(facts.figures?.filter((figure) => figure.show) ?? []).map((figures) => ({
    unit: figures[0]?.unit ?? '',
    rows: barsOf(figures).map(({ figure, low, high }) => {
      const cells = {
        id: figure.id,
        label: textOf(voice, figure.label[voice.locale]),
        text: figureText(voice.locale, figure),
      }
      return figures.length > 1 ? { ...cells, bar: { low, high } } : cells
    }),
  }))
}

/** The figures of a press release. Undefined where it has none. */
export function keyFiguresOf(voice: Voice, { facts, address }: Page): KeyFiguresView | undefined {
  if (!facts.figures?.length) return undefined
  const figures = facts.figures.map((figure) => keyFigure(voice, figure))
  return {
    figures,
    excel: madeFileOf(address, excelFile('facts')),
    csv: madeFileOf(address, 'facts.csv'),
    json: madeFileOf(address, 'facts.json'),
  }
}

function keyFigure(voice: Voice, figure: Figure): KeyFigure {
  const { locale } = voice
  const bounds = boundsOf(figure)
  return {
    id: figure.id,
    label: textOf(voice, figure.label[locale]),
    qualifier: qualifierOf(locale, figure),
    bounds: bounds.map((value) => ({ value, text: formatNumber(locale, value) })),
    unit: words(locale)(`unit.${figure.unit}`, { count: bounds.at(-1) ?? 0 }),
  }
}
