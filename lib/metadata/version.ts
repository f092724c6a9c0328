/** By what two states of the same thing are told apart: a hash that changes when what is said changes, and only then. */
import { createHash } from 'node:crypto'
import type { Page } from '#lib/content/pages'

/** Version of a page: of its own words and facts, not of what it shows of others. */
export function versionOf({
  key,
  locale,
  title,
  summary,
  updated,
  facts,
  markdown,
  pressYear,
}: Page): string {
  const listed = pressYear?.releases.map((release) => [release.key, release.title])
  return versionOfData([key, locale, title, summary, updated, facts, markdown, listed ?? null])
}

/** Version of plain data. */
export function versionOfData(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex')
}
