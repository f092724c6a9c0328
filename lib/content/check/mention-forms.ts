/** The forms that numbers and dates take in each language, and the facts that they name. */
import { monthName, monthNumber, months } from '#lib/content/check/month-names'
import type { Locale, Pair } from '#lib/locales'
import { formatNumber } from '#lib/text/format'

const day: Pair = { fi: '(\\d{1,2})\\.', sv: '(\\d{1,2})' }

const number = '((?:\\d{1,3}(?:[ \\u00a0]\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?)'

const scale = '(?:\\s(miljoon|miljon|miljard|tuhat|tuhan|tusen)\\p{L}*)?'

const scales: Record<string, number> = {
  miljoon: 1e6,
  miljon: 1e6,
  miljard: 1e9,
  tuhat: 1e3,
  tuhan: 1e3,
  tusen: 1e3,
}

/**
 * `fact` is alike in both languages: 'date 2021-03-01', 'month 2021-03', 'year 2021', 'years 2019 2021', 'number 49500',
 * 'range 600 900', 'name S3'. A mention in a form that the language does not have carries the form to use, or '' when there is none to offer.
 */
export type Found = { fact: string; write?: string }

type Form = { pattern: RegExp; read: (parts: string[]) => Found }

/** The forms that a number or a date can take, tried in this order at each place. */
function formsOf(locale: Locale): Form[] {
  const form = (source: string, read: Form['read']): Form => ({
    pattern: new RegExp(source, 'iuy'),
    read,
  })
  return [
    form('(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)', ([y, m, d]) => ({
      ...dateOf(y, m, d),
      write: written(locale, y, m, d),
    })),
    form('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)', ([d, m, y]) =>
      locale === 'fi' ? dateOf(y, m, d) : { ...dateOf(y, m, d), write: written(locale, y, m, d) },
    ),
    form(`${day[locale]}\\s${monthName[locale]}\\s(\\d{4})(?!\\d)`, ([d, m, y]) =>
      dateOf(y, monthNumber(m, locale), d),
    ),
    form(`${day[locale]}\\s${monthName[locale]}`, ([d, m]) => ({
      fact: `day ${monthNumber(m, locale)}-${d}`,
      write: '',
    })),
    form(`${monthName[locale]}\\s(\\d{4})(?!\\d)`, ([m, y]) => ({
      fact: `month ${y}-${monthNumber(m, locale)}`,
    })),
    form('(\\p{L}+\\d[\\p{L}\\d]*|\\d+\\p{L}[\\p{L}\\d]*)', ([name]) => ({ fact: `name ${name}` })),
    form(`${number}[–-]${number}${scale}`, ([from, to, by]) => rangeOf(from, to, by)),
    form(`${number}${scale}`, ([value, by]) => numberOf(locale, value, by)),
  ]
}

/** The forms of each language. */
export const forms: Pair<Form[]> = { fi: formsOf('fi'), sv: formsOf('sv') }

function dateOf(year = '', month = '', day = ''): Found {
  return { fact: `date ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}

/** How the language writes a date that was written otherwise. */
function written(locale: Locale, year = '', month = '', day = ''): string {
  return locale === 'fi'
    ? `${Number(day)}.${Number(month)}.${year}`
    : `${Number(day)} ${months.sv[Number(month) - 1] ?? '?'} ${year}`
}

function rangeOf(from = '', to = '', by = ''): Found {
  if (isYear(from) && isYear(to)) return { fact: `years ${from} ${to}` }
  return { fact: `range ${numericValue(from, by)} ${numericValue(to, by)}` }
}

function numberOf(locale: Locale, digits = '', by = ''): Found {
  if (isYear(digits) && !by) return { fact: `year ${digits}` }
  const fact = `number ${numericValue(digits, by)}`
  return /^\d{4,}/.test(digits)
    ? { fact, write: formatNumber(locale, numericValue(digits, '')) }
    : { fact }
}

/** A year has four digits together; a number of that size has a space: 2 000. */
function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits)
}

function numericValue(digits: string, by: string): number {
  return (
    Number(digits.replaceAll(/[ \u00a0]/g, '').replace(',', '.')) * (scales[by.toLowerCase()] ?? 1)
  )
}
