/** The forms that numbers and dates in digits take in each language, and the facts that they name. */
import type { Locale, Pair } from '#lib/locales'
import { formatNumber } from '#lib/text/format'
import {
  clockForms,
  codeForms,
  isYear,
  nameForm,
  numericValue,
} from '#lib/text/quantity/code-forms'
import type { Form, Found, MakeForm } from '#lib/text/quantity/form'
import { firstMonth, monthName, monthNumber, months } from '#lib/text/quantity/month-names'

const day: Pair = { fi: '(\\d{1,2})\\.', sv: '(\\d{1,2})' }

const number = '(−?(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:,\\d+)?)'

const scale = '(?:\\s(miljoon|miljon|miljard|tuhat|tuhan|tusen)\\p{L}*)?'

const dash = '\\s?[–-]\\s?'

/** The forms that a number or a date can take, tried in this order at each place. Spaces are plain ones. */
function formsOf(locale: Locale): Form[] {
  const form = (source: string, read: Form['read']): Form => ({
    pattern: new RegExp(source, 'iuy'),
    read,
  })
  return [
    ...codeForms(form),
    ...dateForms(locale, form),
    ...clockForms(locale, form),
    nameForm(locale, form),
    form(`${number}[–-]${number}${scale}`, ([from, to, by]) => rangeOf(from, to, by)),
    form(`${number}${scale}`, ([value, by]) => numberOf(locale, value, by)),
  ]
}

function dateForms(locale: Locale, form: MakeForm): Form[] {
  const name = monthName[locale]
  const [dayOf, later] = [day[locale], `${dash}\\d{1,2}`]
  return [
    form('(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)', ([y, m, d]) => ({
      ...dateOf(y, m, d),
      write: written(locale, y, m, d),
    })),
    form('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)', ([d, m, y]) =>
      locale === 'fi' ? dateOf(y, m, d) : { ...dateOf(y, m, d), write: written(locale, y, m, d) },
    ),
    form('(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(?!\\d)', ([d, m]) => dayOfYear(m, d)),
    form(`${dayOf}\\s${name}\\s(\\d{4})(?!\\d)`, ([d, m, y]) =>
      dateOf(y, monthNumber(m, locale), d),
    ),
    form(`${dayOf}\\s${name}`, ([d, m]) => dayOfYear(monthNumber(m, locale), d)),
    form(`(\\d{1,2})\\.(?=${later}\\.(?:\\d|\\s?${name}))`, ([d]) => ({ facts: [`start ${d}`] })),
    form(`(\\d{1,2})(?=${later}\\s${name})`, ([d]) => ({ facts: [`start ${d}`] })),
    form(`${firstMonth[locale]}(?=${dash}${name})`, ([m]) => ({
      facts: [`lone ${Number(monthNumber(m, locale))}`],
    })),
    form(`${name}\\s(\\d{4})(?!\\d)`, ([m, y]) => ({
      facts: [`month ${y}-${monthNumber(m, locale)}`],
    })),
  ]
}

/** The forms of each language. */
export const forms: Pair<Form[]> = { fi: formsOf('fi'), sv: formsOf('sv') }

function dateOf(year = '', month = '', day = ''): Found {
  return { facts: [`date ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`] }
}

function dayOfYear(month = '', day = ''): Found {
  return { facts: [`day ${month.padStart(2, '0')}-${day.padStart(2, '0')}`] }
}

/** How the language writes a date that was written otherwise. */
function written(locale: Locale, year = '', month = '', day = ''): string {
  return locale === 'fi'
    ? `${Number(day)}.${Number(month)}.${year}`
    : `${Number(day)} ${months.sv[Number(month) - 1] ?? '?'} ${year}`
}

function rangeOf(from = '', to = '', by = ''): Found {
  if (isYear(from) && isYear(to)) return { facts: [`years ${from} ${to}`] }
  return { facts: [`range ${numericValue(from, by)} ${numericValue(to, by)}`] }
}

function numberOf(locale: Locale, digits = '', by = ''): Found {
  if (isYear(digits) && !by) return { facts: [`year ${digits}`] }
  const facts = [`number ${numericValue(digits, by)}`]
  return /^\d{4,}/.test(digits)
    ? { facts, write: formatNumber(locale, numericValue(digits, '')) }
    : { facts }
}
