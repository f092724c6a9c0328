/** Search: the one function that the pages call, whoever makes the answer. */
import type { Edition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { type Found, nothingFound, pageLength } from '#lib/search/found'
import { searchService } from '#lib/search/opensearch/address'
import { searchInService } from '#lib/search/opensearch/search'
import type { AskedFor } from '#lib/search/query'
import { searchPages } from '#lib/search/search'

/** Pages of a language that a query means, best first. Rejects when a search service gives no answer. */
export async function findPages(edition: Edition, locale: Locale, asked: AskedFor): Promise<Found> {
  const { query, isExact, page } = asked
  if (query === '') return nothingFound
  const options = { start: (page - 1) * pageLength, isExact }
  const service = searchService()
  return service
    ? searchInService({ service, edition, locale }, query, options)
    : searchPages(query, locale, options)
}
