/** The answers of the start wrapper: files of the static tree with the headers that the build decided, and little else. */
import type { IncomingHttpHeaders } from 'node:http'
import path from 'node:path'
import fresh from 'fresh'
import { type Locale, locales } from '#lib/locales'
import { type Addresses, type Decision, decide } from '#lib/server/decide'
import { acceptedEncodings } from '#lib/server/encodings'
import { formReader, type ReadForm } from '#lib/server/files'
import { type Answer, redirect, text, unchanged } from '#lib/server/plain'
import { preferredLocale } from '#lib/server/preferred-locale'
import type { Render } from '#lib/server/render'
import { sendable } from '#lib/server/rendered'
import { cacheControl } from '#lib/tree/headers'
import {
  type BuildRecord,
  goneName,
  type HeaderTable,
  readBuildRecord,
  readHeaderTable,
  unavailableName,
} from '#lib/tree/manifest'
import { addressOf, searchAddress } from '#lib/urls'
import { words } from '#lib/words'

/** Everything that answering needs, read once. */
export interface House {
  table: HeaderTable
  record: BuildRecord
  addresses: Addresses
  readForm: ReadForm
  render: Render
  /** False once the server is about to stop: whoever asks after its health sends new readers elsewhere. */
  ready: boolean
}

/** What of a request an answer depends on. */
interface Asked {
  method: string
  target: string
  headers: IncomingHttpHeaders
}

/** Reads a built tree. */
export async function openHouse(tree: string, render: Render): Promise<House> {
  const table = await readHeaderTable(tree)
  const record = await readBuildRecord(tree)
  const addresses: Addresses = {
    isFile: (address) => Object.hasOwn(table.paths, address),
    isGone: (address) => Object.hasOwn(table.errors, goneName(address)),
    aliases: record.aliases,
  }
  return { table, record, addresses, readForm: await formReader(tree), render, ready: true }
}

/** Answers one request. A fault of ours is logged and answered with 500. */
export async function answer(house: House, asked: Asked): Promise<Answer> {
  try {
    const found = await carryOut(
      decide(asked.method, asked.target, house.addresses),
      house,
      asked.headers,
    )
    return found.status === 200 && fresh(asked.headers, found.headers)
      ? unchanged(found, asked.headers)
      : found
  } catch (error) {
    console.error(error)
    return text(500, locales.map((locale) => words(locale)('serverError.text')).join('\n'))
  }
}

async function carryOut(
  decision: Decision,
  house: House,
  headers: IncomingHttpHeaders,
): Promise<Answer> {
  switch (decision.kind) {
    case 'method-not-allowed':
      return text(405, 'Method Not Allowed', { allow: 'GET, HEAD' })
    case 'bad-request':
      return errorPage(400, decision.page, house, headers)
    case 'redirect':
      return redirect(308, decision.location, { 'cache-control': cacheControl.redirect })
    case 'moved':
      return redirect(301, decision.location, { 'cache-control': cacheControl.redirect })
    case 'front-page':
      return redirect(307, addressOf(preferredLocale(headers['accept-language'] ?? null), []), {
        'cache-control': cacheControl.data,
        vary: 'Accept-Language',
      })
    case 'health':
      return health(house)
    case 'search':
      return search(decision.locale, decision.query, house, headers)
    case 'file':
      return file(decision.address, house, headers)
    case 'not-found':
      return errorPage(404, decision.page, house, headers)
    case 'gone':
      return errorPage(410, goneName(decision.address), house, headers)
  }
}

async function file(
  address: string,
  { table, readForm }: House,
  asked: IncomingHttpHeaders,
): Promise<Answer> {
  const headers = table.paths[address] ?? {}
  const name = headers['content-type']?.startsWith('text/html') ? `${address}.html` : address
  const { headers: all, body } = await readForm(
    path.join('site', name),
    headers,
    acceptedEncodings(asked['accept-encoding']),
  )
  return { status: 200, headers: all, body }
}

async function errorPage(
  status: 400 | 404 | 410 | 503,
  page: string,
  { table, readForm }: House,
  asked: IncomingHttpHeaders,
): Promise<Answer> {
  const { headers, body } = await readForm(
    path.join('errors', `${page}.html`),
    table.errors[page] ?? {},
    acceptedEncodings(asked['accept-encoding']),
  )
  return { status, headers, body }
}

/** Made by Next for this request. When it cannot, the reader is asked to come back: everything else goes on without it. */
async function search(
  locale: Locale,
  query: string,
  house: House,
  asked: IncomingHttpHeaders,
): Promise<Answer> {
  const made = await house
    .render(searchAddress(locale, query))
    .catch((error: Error) => void console.error(`No answer to a search: ${error.message}`))
  if (made?.status === 200) return sendable(made, acceptedEncodings(asked['accept-encoding']))
  return errorPage(503, unavailableName(locale), house, asked)
}

function health({ ready, record: { contentHash, moment, nextChange, pages } }: House): Answer {
  const body = JSON.stringify({
    status: ready ? 'ok' : 'draining',
    contentHash,
    moment,
    nextChange,
    pages,
  })
  return text(ready ? 200 : 503, body, { 'content-type': 'application/json' })
}
