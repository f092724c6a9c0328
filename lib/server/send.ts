/** From an answer to the wire. Whatever goes wrong here ends one connection, never the process. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answer } from '#lib/server/answer'
import { type Answer, text } from '#lib/server/plain'
import { hasBody, hasOneHost } from '#lib/server/request-shape'
import type { ServerContext } from '#lib/server/server-context'
import { visitorOf } from '#lib/server/visitor'
import type { Headers } from '#lib/tree/headers'

const linesByHeaders = new WeakMap<Headers, string[]>()

/** Answers a request; `isLast` ends the connection after it. Never throws. */
export function send(
  context: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  isLast: boolean,
): void {
  const give = (found: Answer) => write(context, request, response, isLast, found)
  const fail = (error: unknown) => {
    console.error(error)
    response.destroy()
  }
  try {
    const found = answerOf(context, request)
    // What is in memory is sent at once: a promise for each answer would cost a tenth of its time.
    if (found instanceof Promise) found.then(give).catch(fail)
    else give(found)
  } catch (error) {
    fail(error)
  }
}

function answerOf(context: ServerContext, request: IncomingMessage): Answer | Promise<Answer> {
  if (!hasOneHost(request)) return text(400, 'Bad Request: one Host, please.')
  const { method = '', url: target = '', headers, socket } = request
  return answer(context, {
    method,
    target,
    headers,
    visitor: () => visitorOf(socket.remoteAddress),
  })
}

function write(
  { table, ready }: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  isLast: boolean,
  { status, headers, body }: Answer,
): void {
  const ends = isLast || !ready || status === 400 || status === 405 || hasBody(request)
  const lines = linesOf(table.defaults, headers)
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
