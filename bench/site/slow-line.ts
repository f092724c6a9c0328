/** A slow line in front of the site: every answer begins late and comes at a trickle. It sets or removes the header that is measured. */
import { createServer, request, type Server, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { port as sitePort } from './serve.ts'

export interface Line {
  /** Milliseconds from a request to the first byte of its answer. */
  delay: number
  /** Bytes in a millisecond. */
  pace: number
}

const rulesAddress = '/rules-of-the-bench.json'

/** A slow line; `rules` are the speculation rules that pages name, or none. */
export async function slowLine(
  { delay, pace }: Line,
  rules: object | undefined,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async (incoming, response) => {
    const late = setTimeout(delay)
    if (incoming.url === rulesAddress) {
      await late
      response.writeHead(200, {
        'content-type': 'application/speculationrules+json',
        'cache-control': 'max-age=86400',
      })
      response.end(JSON.stringify(rules))
      return
    }
    const upstream = request(
      { port: sitePort, host: 'localhost', path: incoming.url, headers: incoming.headers },
      async (answer) => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk)
        await late
        const { 'speculation-rules': _, ...headers } = answer.headers
        response.writeHead(answer.statusCode ?? 502, {
          ...headers,
          ...(rules && { 'speculation-rules': `"${rulesAddress}"` }),
        })
        await trickle(response, Buffer.concat(chunks), pace)
      },
    )
    upstream.on('error', () => response.destroy())
    upstream.end()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    origin: `http://localhost:${portOf(server)}`,
    close: () => void server.close().closeAllConnections(),
  }
}

async function trickle(response: ServerResponse, body: Buffer, pace: number): Promise<void> {
  const step = 10
  for (let start = 0; start < body.length; start += pace * step) {
    response.write(body.subarray(start, start + pace * step))
    await setTimeout(step)
  }
  response.end()
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
