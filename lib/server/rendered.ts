/** What is sent of a page that was rendered for one request: no script, the policy of its own styles, and only headers that we know. */
import { gzipSync } from 'node:zlib'
import type { Encoding } from '#lib/server/encodings'
import type { Rendered } from '#lib/server/next-child'
import type { Answer } from '#lib/server/plain'
import { pageHeaders } from '#lib/tree/headers'
import { stripPage } from '#lib/tree/strip'

/** A rendered page as it is sent, compressed where the reader accepts it. */
export function sendable({ body }: Rendered, accepted: Encoding[]): Answer {
  const { html, styles } = stripPage(body.toString())
  const plain = Buffer.from(html)
  const headers = { ...pageHeaders(plain, styles), vary: 'Accept-Encoding' }
  if (!accepted.includes('gzip'))
    return {
      status: 200,
      headers: { ...headers, 'content-length': String(plain.length) },
      body: plain,
    }
  const gzip = gzipSync(plain)
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': 'gzip', 'content-length': String(gzip.length) },
    body: gzip,
  }
}
