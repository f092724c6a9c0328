/** Requests whose target no client tidies. */
import http from 'node:http'
import https from 'node:https'

export interface Answered {
  status: number
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** Asks for a target exactly as it is written, over a connection of its own. Certificates are the tests' own and not checked. */
export function ask(
  origin: string,
  target: string,
  headers: http.OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Answered> {
  const { protocol, hostname, port } = new URL(origin)
  const { request } = protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path: target,
        headers,
        method,
        rejectUnauthorized: false,
        timeout: 20_000,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    sent.on('timeout', () => sent.destroy(new Error(`No answer to ${target} in 20 s.`)))
    sent.on('error', reject).end()
  })
}
