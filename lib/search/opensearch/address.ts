/** Where the search service of staff is. */
import { SettingError, searchUrl } from '#lib/site'

/** OpenSearch, where staff have one: its origin, the beginning of the names of our indexes, and how we are known there. */
export interface SearchService {
  origin: string
  prefix: string
  authorization?: string
}

/** The service that `SEARCH_URL` names; undefined without it. Throws a SettingError when it is no address. */
export function searchService(): SearchService | undefined {
  const given = searchUrl()
  if (!given) return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  const prefix = url?.pathname.slice(1) || 'employment-services'
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z][a-z0-9-]*$/.test(prefix))
    throw new SettingError(
      'SEARCH_URL is no address of OpenSearch. Write for example https://name:password@search.example.org:9200/employment-services.',
    )
  const { origin, username, password } = url
  if (!username) return { origin, prefix }
  const name = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { origin, prefix, authorization: `Basic ${Buffer.from(name).toString('base64')}` }
}
