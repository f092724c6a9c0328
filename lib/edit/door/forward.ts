/** The way from the door to Next, in a process of its own. Only what we name is passed on: no header of Next's own has a way in. */
import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http'
import type { Visitor } from '#lib/edit/door/admit'

/** The header by which the screens know who asks. The door makes it; nobody else can. */
export const visitorHeader = 'x-edit-visitor'

export interface Forwarded {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

interface Question {
  method: string
  target: string
  headers: IncomingHttpHeaders
  body: Buffer
  visitor: Visitor
}

const timeoutMs = 120_000

const passed = ['host', 'origin', 'content-type', 'accept'] as const

/** Name of our own client, for which Next puts metadata where it belongs: see `htmlLimitedBots` in next.config.ts. */
const agent = 'helsinki-employment-services-editor'

export function forward(socketPath: string, question: Question): Promise<Forwarded> {
  const { method, target, body } = question
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        socketPath,
        // A connection that is kept has nobody who hears of its faults: one would end this process.
        agent: false,
        method,
        path: pathOf(target),
        timeout: timeoutMs,
        headers: headersOf(question),
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 500,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
        response.on('error', reject)
      },
    )
    request.on('timeout', () => request.destroy(new Error(`No answer for ${timeoutMs} ms.`)))
    request.on('error', reject)
    request.end(body)
  })
}

function headersOf({ headers, body, visitor }: Question): OutgoingHttpHeaders {
  const known = passed.flatMap((name) => (headers[name] ? [[name, headers[name]] as const] : []))
  return {
    ...Object.fromEntries(known),
    'user-agent': agent,
    'content-length': body.length,
    [visitorHeader]: Buffer.from(JSON.stringify(visitor)).toString('base64url'),
  }
}

/** The screens are below app/edit, and nothing else is asked for but the icon. */
function pathOf(target: string): string {
  if (/^\/icon\.svg(\?|$)/.test(target)) return target
  return `/edit${target === '/' ? '' : target.replace(/^\/(?=\?)/, '')}`
}
