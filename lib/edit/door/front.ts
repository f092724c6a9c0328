/** The server in front of the editor: it looks at every request, and Next sees only those that may come in. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { admit, maxBody, type Visitor } from '#lib/edit/door/admit'
import { begin, chooseLanguage } from '#lib/edit/door/begin'
import type { Door } from '#lib/edit/door/door'
import { type Forwarded, forward } from '#lib/edit/door/forward'
import { editPolicy, isPreview, withinPreview } from '#lib/edit/door/policy'
import { send } from '#lib/edit/door/send'
import type { Headers } from '#lib/tree/headers'
import { stripPage } from '#lib/tree/strip'

export interface Front {
  door: Door
  /** Where Next listens. */
  socketPath: string
  /** The script of the screens. */
  script: Buffer
  /** Told when somebody comes with an address that has been used. */
  onUsedToken: () => void
}

/** Milliseconds and bytes: slow senders are cut off. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
}

/** A server that does not listen yet. */
export function frontServer(front: Front): Server {
  const server = createServer(limits, (request, response) => {
    respond(front, request, response).catch((error: Error) => {
      console.error(error.message)
      send(response, 502, {}, 'Yritä hetken kuluttua uudelleen. / Försök igen om en stund.')
    })
  })
  server.maxConnections = 256
  return server
}

async function respond(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<ServerResponse> {
  const { method = '', url: target = '', headers } = request
  const admission = admit(front.door, { method, target, headers })
  if ('refused' in admission) {
    if (target.includes('token=')) front.onUsedToken()
    return send(response, admission.refused, { connection: 'close' }, admission.reason)
  }
  if ('begins' in admission) return begin(front.door, response)
  const body = await bodyOf(request)
  if (!body) return send(response, 413, { connection: 'close' }, 'Too much at once.')
  if (target === '/edit.js')
    return send(response, 200, { 'content-type': 'text/javascript; charset=utf-8' }, front.script)
  if (target === '/language' && method === 'POST')
    return chooseLanguage(headers.referer, body, response)
  const question = { method, target, headers, body, visitor: admission.visitor }
  return answer(response, target, admission.visitor, await forward(front.socketPath, question))
}

/** What Next answers, as it is sent. */
function answer(
  response: ServerResponse,
  target: string,
  { role }: Visitor,
  { status, headers, body }: Forwarded,
): ServerResponse {
  const type = headers['content-type'] ?? 'text/plain'
  const { location } = headers
  const base: Headers = { 'content-type': type, 'x-edit-role': role }
  if (location) return send(response, status, { ...base, location }, '')
  if (!type.startsWith('text/html')) return send(response, status, base, body)
  const page = stripPage(body.toString())
  const nonce = randomBytes(16).toString('base64')
  const script = `<script src="/edit.js" data-nonce="${nonce}" defer></script></body>`
  const html = isPreview(target)
    ? withinPreview(page.html, target)
    : withoutEmptyActions(page.html).replace('</body>', () => script)
  return send(response, status, { ...base, ...editPolicy(target, page.styles, nonce) }, html)
}

/** A form without an address posts where it stands; an empty address, which React writes, HTML does not allow. */
function withoutEmptyActions(html: string): string {
  return html.replaceAll(/(<form\b[^>]*) action=""/g, '$1')
}

/** Undefined where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > maxBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
