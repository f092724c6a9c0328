/** The start wrapper: a plain server in front of the static tree, and of Next for what must be rendered. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answer } from '#lib/server/answer'
import { text } from '#lib/server/plain'
import { refuse } from '#lib/server/refuse'
import type { Render } from '#lib/server/render'
import { hasBody, hasOneHost } from '#lib/server/request-shape'
import { openContext, type ServerContext } from '#lib/server/server-context'
import type { Headers } from '#lib/tree/headers'

interface ServeOptions {
  /** Folder of a built tree. */
  tree: string
  /** 0 takes a free one. */
  port: number
  hostname: string
  render: Render
  healthToken?: string | undefined
}

export interface Serving {
  port: number
  /** Says by `/healthz` that it goes, lets running answers finish, and closes: within ten seconds, whatever clients do. */
  close: () => Promise<void>
}

/** Milliseconds and bytes. Slow senders are cut off; checked every two seconds. */
const limits = {
  connectionsCheckingInterval: 2_000,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  maxHeaderSize: 8_192,
  requireHostHeader: false,
}

/** A connection on which nothing moves for so long is cut off. */
const idleTimeoutMs = 20_000

/** Connections at a time. More are closed at once. */
const maxConnections = 4_096

/** First the health check fails and load balancers look elsewhere; then running answers may finish. */
const drainNoticeMs = 1_000
const closeTimeoutMs = 7_000

const linesByHeaders = new WeakMap<Headers, string[]>()

/** Serves a tree. Resolves when it listens. */
export async function serve({
  tree,
  port,
  hostname,
  render,
  healthToken,
}: ServeOptions): Promise<Serving> {
  const context = await openContext(tree, render, healthToken)
  const respond = (request: IncomingMessage, response: ServerResponse) =>
    void send(context, request, response)
  const server = createServer(limits, respond)
  // Nobody is told to go on with a body.
  for (const event of ['checkContinue', 'checkExpectation']) server.on(event, respond)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuse(socket, error.code, context.table.defaults),
  )
  server.on('connect', (_request, socket) => refuse(socket, 'CONNECT', context.table.defaults))
  server.maxConnections = maxConnections
  server.setTimeout(idleTimeoutMs)
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, hostname, resolve),
  )
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => close(server, context),
  }
}

async function send(
  context: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = {
    method: request.method ?? '',
    target: request.url ?? '',
    headers: request.headers,
  }
  const { status, headers, body } = hasOneHost(request)
    ? await answer(context, asked)
    : text(400, 'Bad Request: one Host, please.')
  const isLast = !context.ready || status === 400 || status === 405 || hasBody(request)
  const lines = linesOf(context.table.defaults, headers)
  response.writeHead(status, isLast ? [...lines, 'connection', 'close'] : lines).end(body)
}

/** Headers as names and values in turn, which Node sends twice as fast as an object; made once for headers that are used again. */
function linesOf(defaults: Headers, headers: Headers): string[] {
  const known = linesByHeaders.get(headers)
  if (known) return known
  const lines = Object.entries({ ...defaults, ...headers }).flat()
  linesByHeaders.set(headers, lines)
  return lines
}

async function close(server: Server, context: ServerContext): Promise<void> {
  context.ready = false
  await new Promise((resolve) => setTimeout(resolve, drainNoticeMs))
  // A connection that was busy when closing began is let go as soon as it is idle.
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const force = setTimeout(() => server.closeAllConnections(), closeTimeoutMs)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(sweep)
  clearTimeout(force)
}
