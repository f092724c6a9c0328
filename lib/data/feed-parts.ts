/** Which press releases stand in which document of a feed (RFC 5005: a current document, and archives that it leads to). */
import { type Edition, type Page, releases } from '#lib/content/pages'
import { calendarDay } from '#lib/dates'
import type { Locale } from '#lib/locales'
import { updatedAt } from '#lib/metadata/page-dates'

/** One document of a feed: the current one, or an archive by its number. `older` and `newer` are the archives next to it. */
export type FeedPart = {
  archive?: number | undefined
  older?: number | undefined
  newer?: number | undefined
  releases: Page[]
}

const partSize = 50

/**
 * The documents of a language's feed, the current one first. It has the releases that changed last, so that a correction of an old release
 * reaches those who follow the feed. Archives are full blocks counted from the oldest release: their addresses keep their content.
 */
export function feedParts(edition: Edition, locale: Locale): FeedPart[] {
  const oldestFirst = releases(edition, locale).sort(byAge)
  const current = oldestFirst.toSorted(byChange).slice(0, partSize)
  const blocks = blocksOf(oldestFirst)
  const needed =
    blocks.findLastIndex((block) => block.some((release) => !current.includes(release))) + 1
  const archives = blocks.slice(0, needed).map((block, index) => ({
    archive: index + 1,
    older: index > 0 ? index : undefined,
    newer: index + 1 < needed ? index + 2 : undefined,
    releases: block.toReversed(),
  }))
  return [{ older: needed > 0 ? needed : undefined, releases: current }, ...archives]
}

/** Oldest first. By key and not by title within a day: a new title moves nothing. */
function byAge(a: Page, b: Page): number {
  return compare(dayOf(a), dayOf(b)) || compare(a.key, b.key)
}

/** Last changed first. */
function byChange(a: Page, b: Page): number {
  return Date.parse(updatedAt(b)) - Date.parse(updatedAt(a)) || byAge(b, a)
}

function dayOf({ facts: { published, publishAt } }: Page): string {
  return published ?? (publishAt ? calendarDay(new Date(publishAt)) : '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function blocksOf(pages: Page[]): Page[][] {
  return Array.from({ length: Math.ceil(pages.length / partSize) }, (_, index) =>
    pages.slice(index * partSize, (index + 1) * partSize),
  )
}
