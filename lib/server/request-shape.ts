/** What the head of a request says about its shape. */
import type { IncomingMessage } from 'node:http'

/** RFC 9112, 3.2: a request of HTTP/1.1 names its host, and once. */
export function hasOneHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.toLowerCase() === 'host') hosts += 1
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0')
}

/** No request to this site has a reason for a body: it is not read, and the connection ends. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
