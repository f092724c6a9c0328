/** Dates in the place of others, in the form in which those were written: '1. maaliskuuta' → '15. huhtikuuta', '1–3 mars 2021' → '2–3 mars 2021'. */
import type { Locale } from '#lib/locales'
import { monthName, months } from '#lib/text/quantity/month-names'

interface Parts {
  year: string
  month: number
  day: number
}

const inWords = {
  fi: new RegExp(`^(?:(\\d{1,2})\\.(\\s))?${monthName.fi}(?:(\\s)\\d{4})?$`, 'iu'),
  sv: new RegExp(`^(?:(\\d{1,2})(\\s))?${monthName.sv}(?:(\\s)\\d{4})?$`, 'iu'),
}

/** A date, month or day of the year in the form of `text`; undefined where it has no such form. `fact` is 'date 2021-04-15', 'lone 4' … */
export function otherDate(text: string, locale: Locale, fact: string): string | undefined {
  const to = partsOf(fact)
  if (/^\d{4}$/.test(text)) return to.year
  const digits = /^\d{1,2}\.\d{1,2}\.(\d{4})?$/.exec(text)
  if (digits && (locale === 'fi' || !digits[1]))
    return `${to.day}.${to.month}.${digits[1] ? to.year : ''}`
  if (digits || /^\d{4}-\d\d-\d\d$/.test(text)) return plainDate(locale, to)
  const found = inWords[locale].exec(text)
  if (!found) return undefined
  const [, day, space = '', name = '', gap] = found
  const ending = locale === 'fi' ? (/kuu\p{L}*/iu.exec(text)?.[0] ?? '') : ''
  const month = like(name, nameOf(locale, to.month)) + ending
  return [
    day ? `${to.day}${locale === 'fi' ? '.' : ''}${space}` : '',
    month,
    gap ? `${gap}${to.year}` : '',
  ].join('')
}

/** A range of days in one piece: '1.–3.3.2021'. Undefined where its ends would not be of one year. */
export function otherRange(
  text: string,
  locale: Locale,
  facts: [string, string],
): string | undefined {
  const [from, to] = facts.map(partsOf)
  if (!from || !to || from.day === 0 || to.day === 0 || from.year !== to.year) return undefined
  const [, dash = '–'] = /\d\.?(\s?[–-]\s?)\d/.exec(text) ?? []
  const last = /\d{1,2}\.?\s?\p{L}.*$/u.exec(text)?.[0] ?? /[\d.]+$/.exec(text)?.[0] ?? ''
  const end = otherDate(last, locale, facts[1])
  const start =
    from.month === to.month
      ? `${from.day}${locale === 'fi' ? '.' : ''}`
      : otherDate(last.replace(/\s?\d{4}$/, ''), locale, facts[0])
  return start && end && `${start}${dash}${end}`
}

function plainDate(locale: Locale, { year, month, day }: Parts): string {
  return locale === 'fi' ? `${day}.${month}.${year}` : `${day} ${nameOf(locale, month)} ${year}`
}

function nameOf(locale: Locale, month: number): string {
  return months[locale][month - 1] ?? ''
}

/** With a capital where the other has one. */
function like(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word
}

/** 0 is for what a fact does not have. */
function partsOf(fact: string): Parts {
  const [kind = '', value = ''] = fact.split(' ')
  const parts = value.split('-')
  const [year = '', month = '0', day = '0'] =
    kind === 'day' ? ['', ...parts] : kind === 'lone' ? ['', value] : parts
  return { year, month: Number(month), day: Number(day) }
}
