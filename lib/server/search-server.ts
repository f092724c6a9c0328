/** The process of the search as a server: it is asked over a socket, and every answer leaves it ready to be sent. */
import type { ServerResponse } from 'node:http'
import { type Locale, locales } from '#lib/locales'
import { ServiceError } from '#lib/search/opensearch/service'
import { type AskedFor, readQuery } from '#lib/search/query'
import { listenAsChild } from '#lib/server/child-server'
import { beat } from '#lib/server/heartbeat'
import { packed } from '#lib/server/search-page'
import { etagOf, type Headers } from '#lib/tree/headers'
import { searchAddress } from '#lib/urls'

/** Makes the page of a search, and the headers that all such pages have. */
export type MakeSearch = (
  locale: Locale,
  asked: AskedFor,
) => Promise<{ html: string; headers: Headers }>

/** Listens until the process that started this one ends it, or ends. */
export function answerSearches(socketPath: string, make: MakeSearch): void {
  beat()
  listenAsChild(socketPath, ({ url = '' }, response) => void answer(url, response, make))
}

async function answer(target: string, response: ServerResponse, make: MakeSearch): Promise<void> {
  try {
    const { pathname, searchParams } = new URL(target, 'http://localhost')
    const locale = locales.find((one) => searchAddress(one) === pathname)
    if (!locale) throw new Error(`There is no search at ${pathname}.`)
    const { html, headers } = await make(locale, readQuery(Object.fromEntries(searchParams)))
    const body = Buffer.from(html)
    const { headers: all, gzip } = packed(body, { ...headers, etag: etagOf(body) })
    response.writeHead(200, { ...all, 'content-length': gzip.length }).end(gzip)
  } catch (error) {
    console.error(error instanceof ServiceError ? error.message : error)
    response.writeHead(500).end()
  }
}
