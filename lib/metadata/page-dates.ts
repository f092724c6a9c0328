/** Dates of pages as the moments that feeds ask for (RFC 3339). Nothing is made more exact than it is known. */
import type { Page } from '#lib/content/pages'
import { calendarDay, startOfDay } from '#lib/dates'

/** When the page was first published; undefined where only a month or a year is known. */
export function publishedAt({ facts: { published = '', publishAt } }: Page): string | undefined {
  if (publishAt && calendarDay(new Date(publishAt)).startsWith(published))
    return new Date(publishAt).toISOString()
  return /^\d{4}-\d{2}-\d{2}$/.test(published) ? startOfDay(published) : undefined
}

/** When the page last changed: its text, its newest correction or its publishing, whichever is latest. */
export function updatedAt(page: Page): string {
  const days = [page.updated, ...(page.facts.corrections ?? []).map(({ date }) => date)]
  return latest(
    [...days.map(startOfDay), publishedAt(page)].filter((moment) => moment !== undefined),
  )
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
