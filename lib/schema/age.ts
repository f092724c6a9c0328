/** How old a text is: one that is less than a year old is not told as old. */
import type { Facts, Source } from '#lib/schema/page'
import { hasPassed } from '#lib/schema/state'

/** True for a release published more than a year ago, and for a service of which nothing has been written for a year. */
export function isOld(facts: Facts, sources: Source[], moment: Date): boolean {
  return hasPassed(youngUntil(facts, sources), moment)
}

/** The last day, month or year in which the page is not old yet. Undefined for pages that do not grow old, or have no date. */
export function youngUntil(facts: Facts, sources: Source[]): string | undefined {
  if (facts.type === 'press-release') return facts.published && yearLater(facts.published)
  const newest = facts.type === 'service' ? latest(datesOf(facts, sources)) : undefined
  return newest && yearLater(newest)
}

/** First and last date of each source that the page names. */
export function datesOf({ sources: ids = [] }: Facts, sources: Source[]): string[] {
  const named = sources.filter(({ id }) => ids.includes(id))
  return named.flatMap(({ dated, until }) => [dated, until].filter((date) => date !== undefined))
}

function latest(dates: string[]): string | undefined {
  return dates.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1)
}

/** The last day that a date, month or year may mean, near enough to be put in order. */
function lastDay(date: string): string {
  return date + ({ 4: '-12-31', 7: '-31' }[date.length] ?? '')
}

function yearLater(date: string): string {
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  return later.endsWith('-02-29') ? later.replace('-29', '-28') : later
}
