/** Rules of dates that depend on others: on the moment, on the clock of Helsinki, on the day of publishing. */
import { isDraft } from '#lib/content/check/visibility'
import type { CompleteFolder } from '#lib/content/read/folder'
import { calendarDay, offsetAt, onClock } from '#lib/dates'
import { locales } from '#lib/locales'
import { type Place, type Problem, problem } from '#lib/problems/problems'

type Dated = { key: string; place: () => Place; found: string | undefined }

/** Dates that cannot be. `moment` is the latest that is known to have come: time alone makes no date wrong. */
export function checkDates(page: CompleteFolder, moment: Date): Problem[] {
  return [...toCome(page, moment), ...wrongOffset(page), ...publishedBefore(page)]
}

/** What has happened lies behind. On a page that waits for its moment it may be that day. */
function toCome(page: CompleteFolder, moment: Date): Problem[] {
  if (isDraft(page)) return []
  const out = publishDay(page) ?? ''
  const today = calendarDay(moment)
  const latest = out > today ? out : today
  return datesOf(page).flatMap(({ key, place, found }) =>
    found && found > latest.slice(0, found.length)
      ? [problem(place(), 'futureDate', { key, found })]
      : [],
  )
}

function datesOf({ facts: { data, yaml }, texts }: CompleteFolder): Dated[] {
  const corrections = (data.corrections ?? []).map(({ date }, index) => ({
    key: 'date',
    place: () => yaml.placeOf(['corrections', index, 'date']),
    found: date,
  }))
  const updated = locales.map((locale) => ({
    key: 'updated',
    place: () => texts[locale].yaml.placeOf(['updated']),
    found: texts[locale].data.updated,
  }))
  const published = {
    key: 'published',
    place: () => yaml.placeOf(['published']),
    found: data.published,
  }
  return [published, ...corrections, ...updated]
}

/** The day in Helsinki on which an embargo ends. */
function publishDay({ facts }: CompleteFolder): string | undefined {
  const { publishAt } = facts.data
  return publishAt && calendarDay(new Date(publishAt))
}

/** A zone that Helsinki does not have then: whoever wrote it meant the clock on the wall. Z is nobody's slip. */
function wrongOffset({ facts: { data, yaml } }: CompleteFolder): Problem[] {
  const { publishAt: found = 'Z' } = data
  const [offset] = /[+-]\d\d:\d\d$/.exec(found) ?? []
  if (!offset || offset === offsetAt(new Date(found))) return []
  const write = onClock(found.slice(0, -offset.length))
  return [problem(yaml.placeOf(['publishAt']), 'momentOffset', { found, write })]
}

function publishedBefore(page: CompleteFolder): Problem[] {
  const { published } = page.facts.data
  const write = publishDay(page)
  if (!published || !write || published >= write.slice(0, published.length)) return []
  return [
    problem(page.facts.yaml.placeOf(['published']), 'publishedBefore', { found: published, write }),
  ]
}
