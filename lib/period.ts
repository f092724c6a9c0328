/** Periods and dates as words of a sentence: what is not known is said, never guessed. */
import type { Period } from '#lib/content/schema'
import type { State } from '#lib/content/state'
import { formatDate, formatRange } from '#lib/format'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

/** When something happened: 'marraskuussa 2019', 'vuonna 2021', 'den 31 oktober 2017'. */
export function whenText(locale: Locale, date: string): string {
  const t = words(locale)
  const written = formatDate(locale, date)
  const [year = '', month, day] = date.split('-')
  if (day) return t('date.day', { date: written })
  return month ? t('date.month', { month: written.split(/\s/)[0] ?? '', year }) : t('date.year', { date: written })
}

/** '1.11.2017–31.10.2019', 'päättyi 31.10.2017', or the label of a period whose dates are not exact. */
export function periodText(locale: Locale, period: Period, state: State | undefined): string {
  const t = words(locale)
  const { start, end, label } = period
  if (label) return label[locale]
  if (start && end) return formatRange(locale, start, end)
  if (end) return t(state === 'ended' ? 'period.endedAt' : 'period.until', { when: whenText(locale, end) })
  return start ? t('period.from', { date: formatDate(locale, start) }) : ''
}

/** The period after the word of its state: 'Päättynyt' and then '31.10.2017'. */
export function periodBesideState(locale: Locale, period: Period, state: State): string {
  const { start, end, label } = period
  return end && !start && !label && state === 'ended' ? whenText(locale, end) : periodText(locale, period, state)
}

/** 'Alkamispäivä ei ole tiedossa.' where the end is known and the start is not. */
export function unknownStart(locale: Locale, period: Period): string | undefined {
  return period.end && !period.start && !period.label ? words(locale)('period.startUnknown') : undefined
}
