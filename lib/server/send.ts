/** From an answer to the wire. Whatever goes wrong here ends one connection, never the process. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answer } from '#lib/server/answer'
import { text } from '#lib/server/plain'
import { hasBody, hasOneHost } from '#lib/server/request-shape'
import type { ServerContext } from '#lib/server/server-context'
import { visitorOf } from '#lib/server/visitor'
import type { Headers } from '#lib/tree/headers'

const linesByHeaders = new WeakMap<Headers, string[]>()

/** Answers a request; `isLast` ends the connection after it. Never rejects. */
export async function send(
  context: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  isLast: boolean,
): Promise<void> {
  try {
    await respond(context, request, response, isLast)
  } catch (error) {
    console.error(error)
    response.destroy()
  }
}

async function respond(
  context: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  isLast: boolean,
): Promise<void> {
  const asked = {
    method: request.method ?? '',
    target: request.url ?? '',
    headers: request.headers,
    visitor: visitorOf(request.socket.remoteAddress),
  }
  const { status, headers, body } = hasOneHost(request)
    ? await answer(context, asked)
    : text(400, 'Bad Request: one Host, please.')
  const ends = isLast || !context.ready || status === 400 || status === 405 || hasBody(request)
  const lines = linesOf(context.table.defaults, headers)
  response.writeHead(status, ends ? [...lines, 'connection', 'close'] : lines).end(body)
}

/** Headers as names and values in turn, which Node sends twice as fast as an object; made once for headers that are used again. */
function linesOf(defaults: Headers, headers: Headers): string[] {
  const known = linesByHeaders.get(headers)
  if (known) return known
  const lines = Object.entries({ ...defaults, ...headers }).flat()
  linesByHeaders.set(headers, lines)
  return lines
}
