/** The last word to a client whose request is none: written by hand, because no answer of Node's own carries the site's headers. */
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { cacheControl, type Headers } from '#lib/tree/headers'

/** Status by what was wrong: Node's code of the error, or our own word. Everything else is 400. */
const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  CONNECT: 405,
}

/** Answers and closes. Nothing of the request is repeated. */
export function refuse(socket: Duplex, fault: string | undefined, defaults: Headers): void {
  if (!socket.writable) return void socket.destroy()
  const status = statuses[fault ?? ''] ?? 400
  const headers = {
    ...defaults,
    'cache-control': cacheControl.none,
    connection: 'close',
    'content-length': '0',
    ...(status === 405 && { allow: 'GET, HEAD' }),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'))
  // What the client still sends is not waited for.
  socket.once('finish', () => socket.destroy())
}
