/** Answers that need no file. */
import type { IncomingHttpHeaders } from 'node:http'
import { cacheControl, type Headers } from '#lib/tree/headers'

export interface Answer {
  status: number
  /** Beside the defaults. */
  headers: Headers
  body: Buffer
}

/** To another address of this site. */
export function redirect(status: 301 | 307 | 308, location: string, headers: Headers): Answer {
  return { status, headers: { ...headers, location, 'content-length': '0' }, body: Buffer.alloc(0) }
}

/** A few words. Not kept by any cache. */
export function text(status: number, words: string, headers: Headers = {}): Answer {
  const body = Buffer.from(words)
  const plain = {
    'cache-control': cacheControl.none,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(body.length),
  }
  return { status, headers: { ...plain, ...headers }, body }
}

/** 304 in place of an answer that the reader has already (RFC 9110, 15.4.5). What describes its body is left out, and its date too for who asked by the ETag. */
export function notModified({ headers }: Answer, asked: IncomingHttpHeaders): Answer {
  const {
    'content-length': _length,
    'content-encoding': _encoding,
    'content-type': _type,
    'last-modified': date,
    ...kept
  } = headers
  const dated = date !== undefined && asked['if-none-match'] === undefined
  const own = dated ? { ...kept, 'last-modified': date } : kept
  return { status: 304, headers: own, body: Buffer.alloc(0) }
}
