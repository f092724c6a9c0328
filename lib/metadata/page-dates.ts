/** Dates of pages as the moments that feeds ask for (RFC 3339). Nothing is made more exact than it is known. */
import type { Page } from '#lib/content/pages'
import { calendarDay, startOfDay } from '#lib/dates'

/** When the page was first published; undefined where only a month or a year is known. */
export function publishedAt({ facts: { published = '', publishAt } }: Page): string | undefined {
  if (publishAt && calendarDay(new Date(publishAt)).startsWith(published))
    return new Date(publishAt).toISOString()
  return /^\d{4}-\d{2}-\d{2}$/.test(published) ? startOfDay(published) : undefined
}

/**
 * The moment by which the page was published: its own, or noon of the last day of the month or year that is known. Feed readers take the time of
 * the last change for the date of an entry that has no other; at noon it is the same day for readers in all parts of the world.
 */
export function publishedBy(page: Page): string | undefined {
  const [year, month] = (page.facts.published ?? '').split('-')
  if (publishedAt(page) || !year) return publishedAt(page)
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0, 12)).toISOString()
}

/** When the page last changed: its text, its newest correction or its publishing, whichever is latest. */
export function updatedAt(page: Page): string {
  const days = [page.updated, ...(page.facts.corrections ?? []).map(({ date }) => date)]
  const moments = [...days.map(startOfDay), publishedAt(page)]
  return latest(moments.filter((moment) => moment !== undefined))
}

/** The latest of one or more moments. */
export function latest([first = '', ...others]: string[]): string {
  return others.reduce(
    (best, moment) => (Date.parse(moment) > Date.parse(best) ? moment : best),
    first,
  )
}

/** Day of the last change, as the feeds tell it: of the text, or a correction. */
export function modifiedOn(page: Page): string {
  return calendarDay(new Date(updatedAt(page)))
}
