/** What is sent of a page that was rendered: no script, the policy of its own styles, and only headers that we know. */
import { gzipSync } from 'node:zlib'
import type { Encoding } from '#lib/server/encodings'
import type { Rendered } from '#lib/server/next-child'
import type { Answer } from '#lib/server/plain'
import { type Headers, pageHeaders } from '#lib/tree/headers'
import { stripPage } from '#lib/tree/strip'

/** A rendered page in both forms in which it may be sent. */
export interface Page {
  headers: Headers
  plain: Buffer
  gzip: Buffer
}

export function pageOf({ body }: Rendered): Page {
  const { html, styles } = stripPage(body.toString())
  const plain = Buffer.from(html)
  const headers = { ...pageHeaders(plain, styles), vary: 'Accept-Encoding' }
  return { headers, plain, gzip: gzipSync(plain) }
}

/** The page as it is sent, compressed where the reader accepts it. */
export function sendable({ headers, plain, gzip }: Page, accepted: Encoding[]): Answer {
  const body = accepted.includes('gzip') ? gzip : plain
  return {
    status: 200,
    headers: {
      ...headers,
      ...(body === gzip ? { 'content-encoding': 'gzip' } : {}),
      'content-length': String(body.length),
    },
    body,
  }
}
