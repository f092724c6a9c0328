/** Search over content folders. */
import { vi } from 'vitest'
import type { Locale } from '#lib/locales'
import { type Files, siteFolder } from '#tests/support/site-folder'

/** The search over a small content folder, fresh: the index keeps what it has read. */
export async function openSearch(changes: Files, now = '2026-11-22T12:00:00+02:00') {
  return openSearchIn(siteFolder(changes), now)
}

/** The search over a content folder. */
export async function openSearchIn(folder: string, now = '2026-11-22T12:00:00+02:00') {
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('SITE_NOW', now)
  const { searchPages } = await import('#lib/search/search')
  const keys = (query: string, locale: Locale) =>
    searchPages(query, locale, { limit: 50 }).results.map(({ key }) => key)
  return { searchPages, keys }
}
