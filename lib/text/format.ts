/** Numbers, dates and periods in each language's own form, with no-break spaces where a line must not break. */
import type { Locale, Pair } from '#lib/locales'
import type { Figure } from '#lib/schema/page'
import { timeZone } from '#lib/site'

const noBreak = '\u00a0'

// Made once: making one takes some hundred times as long as using it, and every page has dates.
const dayFormats: Pair<Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi', { dateStyle: 'short', timeZone }),
  sv: new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone }),
}
const monthFormats: Pair<Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi', { month: 'long', year: 'numeric', timeZone }),
  sv: new Intl.DateTimeFormat('sv', { month: 'long', year: 'numeric', timeZone }),
}
const numberFormats: Pair<Intl.NumberFormat> = {
  fi: new Intl.NumberFormat('fi', { maximumFractionDigits: 20 }),
  sv: new Intl.NumberFormat('sv', { maximumFractionDigits: 20 }),
}

const centFormats: Pair<Intl.NumberFormat> = {
  fi: new Intl.NumberFormat('fi', { minimumFractionDigits: 2 }),
  sv: new Intl.NumberFormat('sv', { minimumFractionDigits: 2 }),
}

/** 49500 → '49 500', with a no-break space. */
export function formatNumber(locale: Locale, value: number): string {
  return numberFormats[locale].format(value)
}

/** A sum of money without its unit: cents have two digits where there are any: '311 934,50'. */
export function formatMoney(locale: Locale, value: number): string {
  return (Number.isInteger(value) ? numberFormats : centFormats)[locale].format(value)
}

/** The value or range of a figure without its unit: '600–900', '49 500'. */
export function formatFigure(locale: Locale, figure: Figure): string {
  const { value, min, max } = figure
  const bounds = value === undefined ? [min, max] : [value]
  const format = figure.unit === 'euros' ? formatMoney : formatNumber
  return bounds
    .filter((bound) => bound !== undefined)
    .map((bound) => format(locale, bound))
    .join('–')
}

/** A date, month or year (ISO 8601): '1.3.2021' and '1 mars 2021', 'marraskuu 2019' and 'november 2019', '2019'. */
export function formatDate(locale: Locale, date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const moment = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`)
  const formats = day ? dayFormats : monthFormats
  return formats[locale].format(moment).replaceAll(' ', noBreak)
}

/** From day to day, month to month or year to year: '1.11.2017–31.1.2020', '1 november 2017–31 januari 2020'. */
export function formatRange(locale: Locale, start: string, end: string): string {
  return `${formatDate(locale, start)}–${formatDate(locale, end)}`
}
