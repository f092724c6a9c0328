/** The page of a search on its way to the reader: made in one process, kept and sent in another. */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Encoding } from '#lib/server/encodings'
import type { Answer } from '#lib/server/plain'
import type { Rendered } from '#lib/server/socket-child'
import type { Headers } from '#lib/tree/headers'

/** A page, compressed: of readers who take nothing else than plain bytes there are few. */
export interface Page {
  headers: Headers
  gzip: Buffer
}

/** Best for its time: the highest level takes three times as long for half a per cent. */
const level = 6

/** A page of HTML with its headers. */
export function packed(html: Buffer, headers: Headers): Page {
  return { headers: { ...headers, vary: 'Accept-Encoding' }, gzip: gzipSync(html, { level }) }
}

/** What of an answer's headers is sent on. */
const ours = [
  'cache-control',
  'content-security-policy',
  'content-type',
  'etag',
  'speculation-rules',
  'vary',
]

/** The page that an answer of the other process is. */
export function received({ headers, body }: Rendered): Page {
  const known = ours.flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
  return { headers: Object.fromEntries(known), gzip: body }
}

const packedAnswers = new WeakMap<Page, Answer>()

/** The page as it is sent; packed it is the same answer each time. */
export function sendable(page: Page, accepted: Encoding[]): Answer {
  if (!accepted.includes('gzip')) return answerWith(page.headers, gunzipSync(page.gzip))
  const there = packedAnswers.get(page)
  if (there) return there
  const answer = answerWith({ ...page.headers, 'content-encoding': 'gzip' }, page.gzip)
  packedAnswers.set(page, answer)
  return answer
}

function answerWith(headers: Headers, body: Buffer): Answer {
  return { status: 200, headers: { ...headers, 'content-length': String(body.length) }, body }
}
