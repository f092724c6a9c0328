/** What a writer meant by a value that is not accepted: a date as people write it, a word of Finnish or Swedish for one of ours. */
import { plainId } from '#lib/content/read/plain-id'

/** The form that is accepted, or 'none' when what is meant cannot be told. */
export function writtenAs(format: string, input: unknown, pattern = ''): string {
  if (format === 'date') return isoDay(input)
  const id =
    pattern.startsWith('/^[a-z0-9]+(-[a-z0-9]+)*$') && typeof input === 'string'
      ? plainId(input)
      : ''
  return id === '' || id === input ? 'none' : id
}

const months =
  'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'
    .split(' ')
    .map((names) => names.split('|'))

/** 25.11.2026, 25/11/2026, 25 november 2026, 25. marraskuuta 2026, 2026/11/25, 2026-1-5 → 2026-11-25. */
export function isoDay(input: unknown): string {
  if (typeof input !== 'string') return 'none'
  const text = input.trim().toLowerCase()
  const [, day, month, year] =
    /^(?:den )?(\d{1,2})[./ -]+(\d{1,2}|\p{L}+)[./ -]+(\d{4})$/u.exec(text) ?? []
  if (day && month && year) return dayOf(year, monthOf(month), Number(day))
  const [, first, second, third] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text) ?? []
  return first ? dayOf(first, Number(second), Number(third)) : 'none'
}

function monthOf(month: string): number {
  if (/^\d/.test(month)) return Number(month)
  return 1 + Math.max(...months.map((names) => names.findIndex((name) => month.startsWith(name))))
}

function dayOf(year: string, month: number, day: number): string {
  const date = new Date(Date.UTC(Number(year), month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : 'none'
}

/** Words of both languages for the values that fields accept. */
const words: Record<string, string> = {
  correction: 'oikaisu korjaus rättelse korrigering',
  update: 'päivitys uppdatering',
  home: 'etusivu framsida startsida',
  section: 'osio avsnitt sektion',
  page: 'sivu sida',
  service: 'palvelu tjänst service',
  project: 'hanke projekti projekt',
  experiment: 'kokeilu försök',
  'press-release': 'tiedote pressmeddelande',
  fi: 'suomi suomeksi finska finnish',
  sv: 'ruotsi ruotsiksi svenska swedish se',
  en: 'englanti englanniksi engelska english',
  people: 'ihmistä ihmisiä henkilöä henkilöitä personer människor',
  jobseekers: 'työnhakijaa työnhakijat arbetssökande',
  employees: 'työntekijää työntekijöitä anställda',
  euros: 'euro euroa eur',
  percent: 'prosenttia prosentti procent',
  months: 'kuukautta kuukausi månader månad',
  days: 'päivää päivä dagar dag',
  years: 'vuotta vuosi år',
  count: 'kappaletta kpl määrä antal stycken',
  over: 'yli över',
  under: 'alle',
  nearly: 'lähes nästan',
}

/** The accepted word that a word of Finnish or Swedish stands for. */
export function meantAs(found: string, allowed: string[]): string | undefined {
  const word = found.trim().toLowerCase()
  return allowed.find((one) => words[one]?.split(' ').includes(word))
}
