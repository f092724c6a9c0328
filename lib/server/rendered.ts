/** What is sent of a page that was rendered for one request: no script, the policy of its own styles, and only headers that we know. */
import { gzipSync } from 'node:zlib'
import { type Headers, pagePolicy } from '#lib/build/headers'
import { stripPage } from '#lib/build/strip'
import type { Rendered } from '#lib/server/render'

/** An answer ready to be sent. */
export interface Sendable {
  status: number
  headers: Headers
  body: Buffer
}

/** Redirects keep their target, pages their HTML without script. `encodings` is the reader's Accept-Encoding. */
export function sendable({ status, headers, body }: Rendered, encodings: string): Sendable {
  if (headers.location)
    return { status, headers: { location: headers.location, vary: 'Accept-Language', 'cache-control': 'public, max-age=300' }, body: Buffer.alloc(0) }
  const { html, styles } = stripPage(body.toString())
  const page = {
    'content-security-policy': pagePolicy(styles),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=60',
    vary: 'Accept-Encoding',
  }
  const plain = Buffer.from(html)
  if (!encodings.includes('gzip')) return { status, headers: page, body: plain }
  return { status, headers: { ...page, 'content-encoding': 'gzip' }, body: gzipSync(plain) }
}
