/** Digits that are no figures: telephone numbers, postal codes, numbers of acts, versions, clock times and names. */
import type { Locale, Pair } from '#lib/locales'
import type { Form, MakeForm } from '#lib/text/quantity/form'
import { unitOf } from '#lib/text/quantity/units'

const scales: Record<string, number> = {
  miljoon: 1e6,
  miljon: 1e6,
  miljard: 1e9,
  tuhat: 1e3,
  tuhan: 1e3,
  tusen: 1e3,
}

/** At least seven digits, of which the first is 0 or follows +. */
const phone =
  '(\\+(?:[ ()-]?\\d){8,14}|\\(0\\d{1,3}\\)(?:[ -]?\\d){4,9}|0(?=(?:[ -]?\\d){6})(?:[ -]?\\d){6,11})(?!\\d|[.,–]\\d)'

/** Five digits of which the first is 0, or before the name of a place. */
const postal = /(0\d{4}|\d{5}(?= \p{Lu}))(?![\d,])/uy

export function codeForms(form: MakeForm): Form[] {
  return [
    form(phone, ([digits]) => ({ facts: [`phone ${phoneDigits(digits)}`] })),
    { pattern: postal, read: ([code]) => ({ facts: [`postal ${code}`] }) },
    form('(\\d{1,4}\\/(?:19|20)\\d\\d)(?!\\d)', ([act]) => ({ facts: [`act ${act}`] })),
    form('([1-9])\\/([1-9]\\d?)(?![\\d/])', ([part = '', whole = '']) => ({
      facts: [
        Number(part) < Number(whole)
          ? `number ${Number((Number(part) / Number(whole)).toFixed(6))}`
          : `name ${part}/${whole}`,
      ],
    })),
  ]
}

const mail = /[\p{L}\p{N}._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/iuy

/** The e-mail address that starts at a place: its end, and where it leads. The name of its mailbox may be in the language of its text. */
export function mailAt(source: string, at: number): { end: number; fact: string } | undefined {
  const sign = source.indexOf('@', at)
  if (sign < 0 || sign > at + 64) return undefined
  mail.lastIndex = at
  const address = mail.exec(source)?.[0]
  if (address === undefined) return undefined
  return { end: at + address.length, fact: `mail ${address.slice(sign - at).toLowerCase()}` }
}

const clockWord: Pair = { fi: '(?:klo|kello)\\.?\\s', sv: '(?:kl\\.?|klockan)\\s' }

const hour = '([01]?\\d|2[0-4])'
const minute = '[.:]([0-5]\\d)(?!\\.?\\d)'

export function clockForms(locale: Locale, form: MakeForm): Form[] {
  const time = `${hour}(?:${minute})?`
  return [
    form(
      `${clockWord[locale]}${time}(?:\\s?[–-]\\s?${time})?(?![\\d.:,]*\\d)`,
      ([from, fromMinute, to, toMinute]) => ({
        facts: [timeOf(from, fromMinute), ...(to ? [timeOf(to, toMinute)] : [])],
      }),
    ),
    form(`${hour}${minute}`, ([hours, minutes]) => ({ facts: [timeOf(hours, minutes)] })),
    form('(\\d+(?:\\.\\d+)+)', ([version]) => ({ facts: [`version ${version}`] })),
  ]
}

/** '50e' and '30v' are figures with their unit, 'A4' and '3D' names. */
export function nameForm(locale: Locale, form: MakeForm): Form {
  return form('(\\p{L}+\\d[\\p{L}\\d]*|\\d+\\p{L}[\\p{L}\\d]*)', ([name = '']) => {
    const [, digits, letters = ''] = /^(\d+)(\p{Ll}{1,3})$/u.exec(name) ?? []
    const unit = digits ? unitOf(letters, locale) : undefined
    return unit ? { facts: [`number ${Number(digits)}`], unit } : { facts: [`name ${name}`] }
  })
}

function timeOf(hours = '', minutes = ''): string {
  return `time ${Number(hours)}:${minutes || '00'}`
}

function phoneDigits(written = ''): string {
  return written.replaceAll(/\D/g, '').replace(/^358\(?0?/, '0')
}

/** A year has four digits together; a number of that size has a space: 2 000. */
export function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits)
}

export function numericValue(digits: string, by: string): number {
  return (
    Number(digits.replaceAll(' ', '').replace(',', '.').replace('−', '-')) *
    (scales[by.toLowerCase()] ?? 1)
  )
}
