/** Periods and dates as words of a sentence. A plan is worded as a plan, and what is not known is said, never guessed. */
import type { Locale } from '#lib/locales'
import type { Period } from '#lib/schema/page'
import { isToCome, type State, stateOf } from '#lib/schema/state'
import { formatDate, formatRange } from '#lib/text/format'
import { words } from '#lib/words'

/** A state as it is labelled: 'Päättynyt', '1.3.2021–31.12.2024', and both with a colon between. */
export type StateInWords = { state: State; label: string; words: string; text: string }

/** When something happened: 'marraskuussa 2019', 'vuonna 2021', 'den 31 oktober 2017'. */
export function whenText(locale: Locale, date: string): string {
  const t = words(locale)
  const written = formatDate(locale, date)
  const [year = '', month, day] = date.split('-')
  if (day) return t('date.day', { date: written })
  return month
    ? t('date.month', { month: written.split(/\s/)[0] ?? '', year })
    : t('date.year', { date: written })
}

/** Label and period. Undefined where there is no period. */
export function stateInWords(
  locale: Locale,
  period: Period | undefined,
  moment: Date,
): StateInWords | undefined {
  const state = stateOf(period, moment)
  if (!period || !state) return undefined
  const { start, end, label: dates } = period
  const label = words(locale)(`stateLabel.${state}`)
  const beside =
    state === 'ended' && end && !start && !dates
      ? whenText(locale, end)
      : periodText(locale, period, moment)
  return { state, label, words: beside, text: `${label}: ${beside}` }
}

/** '1.11.2017–31.1.2020', 'päättyi 31.10.2017', 'alkoi 1.3.2021, määrä päättyä 30.6.2023', 'oli määrä alkaa marraskuussa 2019'. */
export function periodText(locale: Locale, period: Period, moment: Date): string {
  const state = stateOf(period, moment)
  const happened = eventText(locale, period, state)
  const open = openPlan(period)
  const isPast =
    state === 'end-not-known' || (open.start !== undefined && !isToCome(open.start, moment))
  const planned = state === 'ended' ? undefined : planText(locale, open, isPast)
  const parts = period.start ? [happened, planned] : [planned, happened]
  return parts.filter((part) => part !== undefined).join(', ')
}

/** The plan of an ended period where it came to be otherwise: 'oli määrä päättyä 30.6.2023'. */
export function formerPlan(
  locale: Locale,
  { start, end, planned }: Period,
  moment: Date,
): string | undefined {
  if (!planned || stateOf({ start, end, planned }, moment) !== 'ended' || planned.end === end)
    return undefined
  return planText(
    locale,
    planned.start === start ? { end: planned.end, label: planned.label } : planned,
    true,
  )
}

/** 'Alkamispäivä ei ole tiedossa.' where the end is known and the start is not. */
export function unknownStart(locale: Locale, period: Period): string | undefined {
  return period.end && !period.start && !period.label
    ? words(locale)('period.startUnknown')
    : undefined
}

/** What happened, as far as it is known. */
function eventText(
  locale: Locale,
  { start, end, label }: Period,
  state: State | undefined,
): string | undefined {
  const t = words(locale)
  if (label && (start || end)) return label[locale]
  if (start && end) return formatRange(locale, start, end)
  if (end)
    return t(state === 'ended' ? 'period.ended' : 'period.ends', { when: whenText(locale, end) })
  return (
    start &&
    t(state === 'planned' ? 'period.begins' : 'period.began', { when: whenText(locale, start) })
  )
}

type Plan = NonNullable<Period['planned']>

/** What was announced and has not been told of as done. */
function openPlan({ start, end, planned = {} }: Period): Plan {
  return {
    start: start ? undefined : planned.start,
    end: end ? undefined : planned.end,
    label: end ? undefined : planned.label,
  }
}

function planText(
  locale: Locale,
  { start, end, label }: Plan,
  isPast: boolean,
): string | undefined {
  const t = words(locale)
  const tense = isPast ? 'past' : 'present'
  if (label) return t('period.plannedLabel', { tense, label: label[locale] })
  if (start && end)
    return t('period.plannedSpan', {
      tense,
      start: whenText(locale, start),
      end: whenText(locale, end),
    })
  if (start) return t('period.plannedStart', { tense, when: whenText(locale, start) })
  return end && t('period.plannedEnd', { tense, when: whenText(locale, end) })
}
