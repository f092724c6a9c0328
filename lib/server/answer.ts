/** Sends the answers of the start wrapper. Files come from the static tree with the headers that the build decided. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import type { Headers } from '#lib/build/headers'
import { type BuildRecord, goneName, type HeaderTable, readBuildRecord, readHeaderTable } from '#lib/build/manifest'
import { type Addresses, type Decision, decide } from '#lib/server/decide'
import type { Render } from '#lib/server/render'
import { sendable } from '#lib/server/rendered'

/** Everything that answering needs, read once. */
export interface House {
  table: HeaderTable
  record: BuildRecord
  /** Error pages by name and suffix: 'fi', 'fi.br'. */
  errorPages: Map<string, Buffer>
  sendFile: ReturnType<typeof sirv>
  render: Render
}

type Exchange = { house: House; request: IncomingMessage; response: ServerResponse }

/** Reads a built tree. */
export async function openHouse(tree: string, render: Render): Promise<House> {
  const table = await readHeaderTable(tree)
  const forms = Object.keys(table.errors).flatMap((page) => ['', '.gz', '.br'].map((suffix) => ({ page, suffix })))
  const files = forms.map(({ page, suffix }) => ({ name: page + suffix, file: path.join(tree, 'errors', `${page}.html${suffix}`) }))
  const present = files.filter(({ file }) => existsSync(file))
  const errorPages = new Map(await Promise.all(present.map(async ({ name, file }) => [name, await readFile(file)] as const)))
  const setHeaders = (response: ServerResponse, address: string) => setAll(response, table.paths[address] ?? {})
  const sendFile = sirv(path.join(tree, 'site'), { gzip: true, brotli: true, dotfiles: true, setHeaders })
  return { table, record: await readBuildRecord(tree), errorPages, sendFile, render }
}

/** Answers one request. A fault of ours is logged and answered with 500; it never ends the process. */
export async function answer(exchange: Exchange): Promise<void> {
  const { house, request, response } = exchange
  try {
    setAll(response, house.table.defaults)
    await carryOut(decide(request.method ?? '', request.url ?? '', addressesOf(house)), exchange)
  } catch (error) {
    console.error(error)
    if (response.headersSent) response.destroy()
    else sendText(response, 500, 'Internal Server Error')
  }
}

function addressesOf({ table, record }: House): Addresses {
  return {
    isFile: (address) => Object.hasOwn(table.paths, address),
    isGone: (address) => Object.hasOwn(table.errors, goneName(address)),
    aliases: record.aliases,
  }
}

async function carryOut(decision: Decision, { house, request, response }: Exchange): Promise<void> {
  switch (decision.kind) {
    case 'method-not-allowed':
      return sendText(response, 405, 'Method Not Allowed', { allow: 'GET, HEAD', connection: 'close' })
    case 'bad-request':
      return sendText(response, 400, 'Bad Request')
    case 'redirect':
      return sendText(response, 308, '', { 'cache-control': 'public, max-age=3600', location: decision.location })
    case 'moved':
      return sendText(response, 301, '', { 'cache-control': 'public, max-age=3600', location: decision.location })
    case 'health':
      return sendHealth(response, house.record)
    case 'render':
      return sendRendered({ house, request, response })
    case 'file':
      return sendFile(decision.address, { house, request, response })
    case 'not-found':
      return sendErrorPage(decision.page, 404, { house, request, response })
    case 'gone':
      return sendErrorPage(goneName(decision.address), 410, { house, request, response })
  }
}

/** Made by Next for this request. When it cannot, the reader is asked to come back: everything else goes on without it. */
async function sendRendered({ house, request, response }: Exchange): Promise<void> {
  const rendered = await house.render(request.url ?? '/', request.headers).catch((error: unknown) => {
    console.error(error)
    return undefined
  })
  if (!rendered || rendered.status >= 500) return sendText(response, 503, 'Service Unavailable', { 'retry-after': '10' })
  const { status, headers, body } = sendable(rendered, String(request.headers['accept-encoding'] ?? ''))
  setAll(response, { ...headers, 'content-length': String(body.length) })
  response.writeHead(status).end(body)
}

function sendFile(address: string, { house, request, response }: Exchange): void {
  const headers = house.table.paths[address] ?? {}
  // Ranges are optional in HTTP, and a range of a compressed form is of no use to anybody.
  delete request.headers.range
  if (headers.etag && matches(request.headers['if-none-match'], headers.etag)) {
    setAll(response, { ...headers, vary: 'Accept-Encoding' })
    response.writeHead(304).end()
  } else {
    house.sendFile(request, response)
  }
}

function matches(wanted: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '')
  return wanted === '*' || (wanted ?? '').split(',').map(plain).includes(plain(etag))
}

function sendErrorPage(page: string, status: 404 | 410, { house, request, response }: Exchange): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const forms = [
    { suffix: '.br', encoding: 'br' },
    { suffix: '.gz', encoding: 'gzip' },
  ]
  const form = forms.find(({ suffix, encoding }) => accepted.includes(encoding) && house.errorPages.has(page + suffix))
  const body = house.errorPages.get(page + (form?.suffix ?? '')) ?? Buffer.from('Not Found')
  setAll(response, { ...house.table.errors[page], vary: 'Accept-Encoding', 'content-length': String(body.length) })
  if (form) response.setHeader('content-encoding', form.encoding)
  response.writeHead(status).end(body)
}

function sendHealth(response: ServerResponse, { contentHash, moment, nextChange, pages }: BuildRecord): void {
  setAll(response, { 'cache-control': 'no-store', 'content-type': 'application/json' })
  response.end(JSON.stringify({ status: 'ok', contentHash, moment, nextChange, pages }))
}

function sendText(response: ServerResponse, status: number, text: string, headers: Headers = {}): void {
  setAll(response, { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', ...headers })
  response.writeHead(status).end(text)
}

function setAll(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
