/** The way to Next, for the few addresses that are made per request: over a socket of its own, so that what it sends can be looked at first. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import next from 'next'
import { origin } from '#lib/site'

/** An answer of Next, whole. */
export interface Rendered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Makes the answer to a target ('/fi/haku?q=tuki'). Rejects when there is none in time. */
export type Render = (target: string, headers: IncomingHttpHeaders) => Promise<Rendered>

export interface Renderer {
  render: Render
  close: () => Promise<void>
}

/** The only request headers that Next gets to see: its own internal ones, and those that name a host, have no way in. */
const passedOn = ['accept-language']

/** How long an answer may take, in milliseconds. */
const patience = 5_000

/** Next for a built project, behind a socket in a temporary folder. */
export async function nextRenderer(project: string): Promise<Renderer> {
  const app = next({ dev: false, dir: project, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => void handle(request, response))
  const folder = await mkdtemp(path.join(tmpdir(), 'next-'))
  const socketPath = path.join(folder, 'socket')
  await new Promise<void>((resolve) => server.listen(socketPath, resolve))
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await rm(folder, { recursive: true, force: true })
  }
  return { render: (target, headers) => ask(socketPath, target, headers), close }
}

function ask(socketPath: string, target: string, headers: IncomingHttpHeaders): Promise<Rendered> {
  const passed = Object.fromEntries(Object.entries(headers).filter(([name]) => passedOn.includes(name)))
  return new Promise((resolve, reject) => {
    const options = { socketPath, path: target, headers: { ...passed, host: new URL(origin()).host }, timeout: patience }
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 500, headers: response.headers, body: Buffer.concat(chunks) }))
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error(`No answer for ${patience} ms.`)))
    request.on('error', reject)
    request.end()
  })
}
