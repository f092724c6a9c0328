/** Requests written byte by byte: no client tidies them. */
import net from 'node:net'

export interface RawAnswer {
  /** NaN when the server only closed. */
  status: number
  headers: Record<string, string>
  /** Everything that came, headers too. */
  text: string
  milliseconds: number
}

/** Sends bytes and reads until the server closes, at most for `timeoutMs`; rejects when it does not close. */
export function rawRequest(
  port: number,
  bytes: string | Buffer,
  timeoutMs = 4_000,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const chunks: Buffer[] = []
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes))
    const impatience = setTimeout(() => {
      socket.destroy()
      reject(
        new Error(
          `Not closed after ${timeoutMs} ms; came so far: ${Buffer.concat(chunks).toString('latin1').slice(0, 200)}`,
        ),
      )
    }, timeoutMs)
    socket.on('data', (chunk) => chunks.push(chunk))
    // The server may close while something is still being sent to it: what it answered counts.
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(impatience)
      resolve(readAnswer(Buffer.concat(chunks).toString('latin1'), performance.now() - started))
    })
  })
}

/** A GET as it stands in the bytes, with further header lines, that asks the server to close. */
export function get(target: string, ...lines: string[]): string {
  return request('GET', target, ...lines)
}

/** As `get`, with another method. */
export function request(method: string, target: string, ...lines: string[]): string {
  return [
    `${method} ${target} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...lines,
    '',
    '',
  ].join('\r\n')
}

/** An answer as it came over the wire. */
export function readAnswer(text: string, milliseconds: number): RawAnswer {
  const [head = ''] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 1).trim(),
  ])
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers),
    text,
    milliseconds,
  }
}
