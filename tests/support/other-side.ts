/** A server in the place of Next, on a socket: it tells what reached it, and answers what it is told to. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

export interface Reached {
  method: string
  target: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface OtherSide {
  socketPath: string
  reached: Reached[]
  /** What it answers. */
  says: { status: number; headers: Record<string, string>; body: string }
}

/** Listens until the test is over. */
export async function otherSide(): Promise<OtherSide> {
  const folder = mkdtempSync(path.join(tmpdir(), 'other-side-'))
  const socketPath = path.join(folder, 'socket')
  const side: OtherSide = {
    socketPath,
    reached: [],
    says: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'hyvä' },
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url: target = '', headers } = request
    side.reached.push({ method, target, headers, body: Buffer.concat(chunks) })
    response.writeHead(side.says.status, side.says.headers).end(side.says.body)
  })
  await new Promise<void>((resolve) => server.listen(socketPath, resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  })
  return side
}
