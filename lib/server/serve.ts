/** The start wrapper: a plain server in front of the static tree, and of Next for what must be rendered. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import {
  closeTimeoutMs,
  drainNoticeMs,
  httpLimits,
  idleTimeoutMs,
  maxConnections,
  maxPipelined,
} from '#lib/server/limits'
import { refuse } from '#lib/server/refuse'
import { send } from '#lib/server/send'
import { type Edition, openContext, type ServerContext } from '#lib/server/server-context'

export interface ServeOptions extends Edition {
  /** 0 takes a free one. */
  port: number
  hostname: string
  healthToken?: string | undefined
  /** How many processes serve beside each other: each takes its share. */
  share?: number
}

export interface Serving {
  port: number
  /** Serves another edition from now on; answers that have begun go on with the one before. */
  take: (edition: Edition) => Promise<void>
  /** Says by `/healthz` that it goes, lets running answers finish, and closes: within ten seconds, whatever clients do. */
  close: () => Promise<void>
}

/** What a server serves now. */
interface Served {
  context: ServerContext
}

/** Requests of a connection that have no whole answer yet. */
const waiting = new WeakMap<Socket, number>()

/** Serves a tree. Resolves when it listens. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port, hostname, healthToken, share = 1 } = options
  const served: Served = { context: await openContext(options, healthToken, share) }
  const server = listener(served)
  server.maxConnections = Math.ceil(maxConnections / share)
  server.setTimeout(idleTimeoutMs)
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, hostname, resolve),
  )
  // A fault of one connection, such as too many open files, is no reason to end.
  server.on('error', (error) => console.error(error.message))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    take: async (edition) => {
      const { ready } = served.context
      served.context = { ...(await openContext(edition, healthToken, share)), ready }
    },
    close: () => close(server, served),
  }
}

function listener(served: Served): Server {
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const inLine = queue(request.socket, response)
    if (inLine <= maxPipelined) send(served.context, request, response, inLine === maxPipelined)
  }
  const server = createServer(httpLimits, respond)
  const { defaults } = served.context.table
  // Nobody is told to go on with a body.
  for (const event of ['checkContinue', 'checkExpectation']) server.on(event, respond)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuse(socket, error.code, defaults),
  )
  server.on('connect', (_request, socket) => refuse(socket, 'CONNECT', defaults))
  return server
}

/** Counts a request until its answer is over, and tells how many wait now. */
function queue(socket: Socket, response: ServerResponse): number {
  const count = (waiting.get(socket) ?? 0) + 1
  waiting.set(socket, count)
  response.once('close', () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1))
  return count
}

async function close(server: Server, served: Served): Promise<void> {
  served.context.ready = false
  await new Promise((resolve) => setTimeout(resolve, drainNoticeMs))
  // A connection that was busy when closing began is let go as soon as it is idle.
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const force = setTimeout(() => server.closeAllConnections(), closeTimeoutMs)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(sweep)
  clearTimeout(force)
}
