/**
 * The process that makes the pages of searches, run by lib/server/search-keeper.ts. What surrounds the results was rendered by Next when the
 * site was built; the results are rendered here by React alone, in a fifth of the time. Argument: the path of the socket to listen on.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { SearchPage } from '#components/search/SearchPage'
import { type Locale, locales } from '#lib/locales'
import { searchTitle } from '#lib/metadata/document-title'
import { findPages } from '#lib/search/find-pages'
import { searchService } from '#lib/search/opensearch/address'
import { switchService } from '#lib/search/opensearch/fill'
import type { AskedFor } from '#lib/search/query'
import { searchEdition } from '#lib/search/search-edition'
import { filled, readFrames } from '#lib/server/search-frame'
import { answerSearches } from '#lib/server/search-server'
import { searchDir } from '#lib/site'
import { searchViewOf } from '#lib/views/search'

const folder = searchDir() ?? 'out/search'
const frames = new Map(locales.map((locale) => [locale, readFrames(folder, locale)]))
const edition = searchEdition()
const service = searchService()
if (service) await switchService(service, edition)
answerSearches(process.argv[2] ?? '', pageOf)

async function pageOf(locale: Locale, asked: AskedFor) {
  const { query } = asked
  const { empty, query: around } = frames.get(locale) ?? readFrames(folder, locale)
  if (query === '') return { html: empty.pieces.join(''), headers: empty.headers }
  const found = await findPages(edition, locale, asked)
  const view = searchViewOf({ edition, locale }, asked, found)
  const main = renderToStaticMarkup(<SearchPage view={view} />)
  const html = filled(around, { title: searchTitle(locale, query), query: encoded(query), main })
  return { html, headers: around.headers }
}

/** As `searchAddress` writes it. */
function encoded(query: string): string {
  return new URLSearchParams({ q: query }).toString().slice('q='.length)
}
