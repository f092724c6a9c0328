/** How every answer of the editor is sent. */
import type { ServerResponse } from 'node:http'
import { editHeaders } from '#lib/edit/door/policy'
import type { Headers } from '#lib/tree/headers'

export function send(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body: string | Buffer,
): ServerResponse {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    ...editHeaders,
    ...headers,
  })
  return response.end(body)
}
