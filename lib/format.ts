/** Numbers, dates and periods in each language's own form, with no-break spaces where a line must not break. */

import type { Figure } from '#lib/content/schema'
import type { Locale, Pair } from '#lib/locales'
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

/** 49500 → '49 500', with a no-break space. */
export function formatNumber(locale: Locale, value: number): string {
  return numberFormats[locale].format(value)
}

/** The digits of a number by thousands: 49500 → ['49', '500']. */
export function digitGroups(locale: Locale, value: number): string[] {
  return formatNumber(locale, value).split(/\s/)
}

/** The value or range of a figure without its unit: '600–900', '49 500'. */
export function formatFigure(locale: Locale, figure: Figure): string {
  const { value, min, max } = figure
  const bounds = value === undefined ? [min, max] : [value]
  return bounds
    .filter((bound) => bound !== undefined)
    .map((bound) => formatNumber(locale, bound))
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

/** From day to day, month to month or year to year: '1.11.2017–31.10.2019', '1 november 2017 – 31 oktober 2019'. */
export function formatRange(locale: Locale, start: string, end: string): string {
  const dash = locale === 'sv' && start.includes('-') ? `${noBreak}– ` : '–'
  return formatDate(locale, start) + dash + formatDate(locale, end)
}
