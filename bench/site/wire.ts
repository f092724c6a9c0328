/** What comes over the wire: bodies as they are sent, not as a client unpacks them. */
import { get } from 'node:http'

export interface Sent {
  status: number
  /** '' for a plain body. */
  encoding: string
  bytes: number
}

/** Asks for an address in one encoding and counts the bytes of the body. */
export function sent(address: string, accepted: 'identity' | 'gzip' | 'br'): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'accept-encoding': accepted } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          encoding: response.headers['content-encoding'] ?? '',
          bytes,
        }),
      )
    })
    request.on('error', reject)
  })
}
