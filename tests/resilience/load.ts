/** A steady stream of readers, each outcome counted. */
import http from 'node:http'
import https from 'node:https'

interface Count {
  answered: number
  /** Sent once more, on a new connection, because the server had closed an idle one just then: what every browser does (RFC 9112, 9.3.1). */
  again: number
  /** What went wrong, in words: a status, a broken connection. */
  failures: string[]
  slowest: number
}

interface Load {
  /** Lets the last answers come and gives the count. */
  stop: () => Promise<Count>
}

/** Readers who ask all the time for the next of these targets, over connections that are kept. */
export function startLoad(
  origin: string,
  readers: number,
  targets: (index: number) => string,
  pause = 5,
): Load {
  const count: Count = { answered: 0, again: 0, failures: [], slowest: 0 }
  const state = { going: true, next: 0 }
  const agent = new https.Agent({ keepAlive: true, maxSockets: readers, rejectUnauthorized: false })
  const reader = async () => {
    while (state.going) {
      await read(origin + targets(state.next++), agent, count)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  const all = Promise.all(Array.from({ length: readers }, reader))
  const stop = async () => {
    state.going = false
    await all
    agent.destroy()
    return count
  }
  return { stop }
}

async function read(address: string, agent: http.Agent | false, count: Count): Promise<void> {
  const started = performance.now()
  const outcome = await ask(address, agent)
  if (outcome === 'closed while idle') {
    count.again += 1
    return read(address, false, count)
  }
  count.slowest = Math.max(count.slowest, performance.now() - started)
  if (outcome === 200) count.answered += 1
  else count.failures.push(`${address}: ${outcome}`)
}

function ask(address: string, agent: http.Agent | false): Promise<number | string> {
  const { request } = address.startsWith('https:') ? https : http
  return new Promise((resolve) => {
    const sent = request(
      address,
      { agent, rejectUnauthorized: false, headers: { 'accept-encoding': 'gzip' }, timeout: 15_000 },
      (response) => {
        response.resume()
        response.on('end', () =>
          resolve(response.complete ? (response.statusCode ?? 0) : 'broken off'),
        )
        response.on('error', (error) => resolve(`broken off (${error.message})`))
      },
    )
    sent.on('timeout', () => sent.destroy(new Error('no answer in 15 s')))
    sent.on('error', (error: NodeJS.ErrnoException) =>
      resolve(sent.reusedSocket && isClosed(error) ? 'closed while idle' : error.message),
    )
    sent.end()
  })
}

function isClosed({ code, message }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || code === 'EPIPE' || message === 'socket hang up'
}
