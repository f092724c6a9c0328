/** Figures in words, and how long the bar of each is beside others of its unit. */
import type { Locale } from '#lib/locales'
import type { Figure } from '#lib/schema/page'
import { formatFigure } from '#lib/text/format'
import { words } from '#lib/words'

type Bar = { figure: Figure; low: number; high: number }

/** 'noin 600–900', 'vähintään 20', 'enintään noin 12 kuukautta', 'yli 30 vuotta'. People are named by the figure's label. */
export function figureText(locale: Locale, figure: Figure): string {
  const t = words(locale)
  const measured = withUnit(locale, figure)
  if (figure.bound) return t(`figure.${figure.bound}`, { value: measured })
  const about = figure.about ? t('figure.about', { value: measured }) : measured
  if (figure.value !== undefined || (figure.min !== undefined && figure.max !== undefined))
    return about
  return t(figure.min === undefined ? 'figure.atMost' : 'figure.atLeast', { value: about })
}

/** The value of a figure, or the ends of its range. */
export function boundsOf({ value, min, max }: Figure): number[] {
  return (value === undefined ? [min, max] : [value]).filter((bound) => bound !== undefined)
}

/** What stands before the bounds: 'noin', 'vähintään', 'enintään noin', 'yli', or nothing. */
export function qualifierOf(locale: Locale, figure: Figure): string {
  const t = words(locale)
  if (figure.bound) return t(`qualifier.${figure.bound}`)
  const isOneSided = figure.value === undefined && boundsOf(figure).length === 1
  const side = figure.min === undefined ? t('qualifier.atMost') : t('qualifier.atLeast')
  return [...(isOneSided ? [side] : []), ...(figure.about ? [t('qualifier.about')] : [])].join(' ')
}

/** The figures of each unit together, units in the order in which they first come. */
export function figuresByUnit(figures: Figure[]): Figure[][] {
  const units = [...new Set(figures.map((figure) => figure.unit))]
  return units.map((unit) => figures.filter((figure) => figure.unit === unit))
}

/** Lengths of the bars of one unit, in per cent of the largest. A range has a lower and an upper end. */
export function barsOf(figures: Figure[]): Bar[] {
  const top = Math.max(...figures.map(highOf))
  const share = (value: number) => (top > 0 ? Math.round((value / top) * 1000) / 10 : 0)
  return figures.map((figure) => ({
    figure,
    low: share(figure.value ?? figure.min ?? 0),
    high: share(highOf(figure)),
  }))
}

function highOf({ value, max, min }: Figure): number {
  return value ?? max ?? min ?? 0
}

function withUnit(locale: Locale, figure: Figure): string {
  const value = formatFigure(locale, figure)
  const { unit } = figure
  if (unit === 'people' || unit === 'jobseekers' || unit === 'employees' || unit === 'count')
    return value
  return words(locale)(`figure.${unit}`, { value, count: highOf(figure) })
}
