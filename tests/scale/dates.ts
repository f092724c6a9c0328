/** Days as facts.yaml writes them, and as each language says them. */
import type { Pair } from '#lib/locales'
import { between, type Random } from '#tests/support/random'

const months: [fi: string, sv: string][] = [
  ['tammikuussa', 'januari'],
  ['helmikuussa', 'februari'],
  ['maaliskuussa', 'mars'],
  ['huhtikuussa', 'april'],
  ['toukokuussa', 'maj'],
  ['kesäkuussa', 'juni'],
  ['heinäkuussa', 'juli'],
  ['elokuussa', 'augusti'],
  ['syyskuussa', 'september'],
  ['lokakuussa', 'oktober'],
  ['marraskuussa', 'november'],
  ['joulukuussa', 'december'],
]

/** A day between the first days of two years: '2019-02-28'. */
export function dayBetween(random: Random, from: number, to: number): string {
  const first = Date.UTC(from, 0, 1)
  const days = (Date.UTC(to, 0, 1) - first) / 86_400_000
  return plusDays(isoDay(first), between(random, 0, days - 1))
}

/** The day some days later, or earlier. */
export function plusDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
}

/** '1.3.2021' and 'den 1 mars 2021'; of a month 'maaliskuussa 2021' and 'i mars 2021'. */
export function dayInWords(date: string): Pair {
  const [year, month, day] = date.split('-').map(Number)
  const [fi, sv] = months[(month ?? 1) - 1] ?? ['', '']
  if (day === undefined) return { fi: `${fi} ${year}`, sv: `i ${sv} ${year}` }
  return { fi: `${day}.${month}.${year}`, sv: `den ${day} ${sv} ${year}` }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
