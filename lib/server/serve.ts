/** The start wrapper: a plain server in front of the static tree, and of Next for what must be rendered. */
import { createServer, type Server } from 'node:http'
import { answer, openHouse } from '#lib/server/answer'
import type { Render } from '#lib/server/render'

export interface ServeOptions {
  /** Folder of a built tree. */
  tree: string
  /** 0 takes a free one. */
  port: number
  hostname: string
  render: Render
}

export interface Serving {
  port: number
  /** Lets running answers finish, for some seconds, and closes. */
  close: () => Promise<void>
}

/** Slow senders are cut off; checked every two seconds. */
const limits = { connectionsCheckingInterval: 2_000, headersTimeout: 10_000, requestTimeout: 15_000 }

const patience = 8_000

/** Serves a tree. Resolves when it listens. */
export async function serve({ tree, port, hostname, render }: ServeOptions): Promise<Serving> {
  const house = await openHouse(tree, render)
  const server = createServer(limits, (request, response) => void answer({ house, request, response }))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, hostname, resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : port, close: () => close(server) }
}

/** A connection that was busy when closing began is let go as soon as it is idle. */
function close(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const force = setTimeout(() => server.closeAllConnections(), patience)
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(force)
      resolve()
    })
  })
}
