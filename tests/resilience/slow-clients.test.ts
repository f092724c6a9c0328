/** A thousand clients that send or read as slowly as they can, each of an address of its own: everybody else is answered as always. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import net from 'node:net'
import tls from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { type Front, startFront } from '#tests/support/front'
import { type RunningSite, startSite } from '#tests/support/running-site'

const many = 1_000

let site: RunningSite
let front: Front

beforeAll(async () => {
  site = await startSite()
  front = await startFront({
    replicas: [site.port],
    tls: true,
    environment: { RATE_FILES: '100000', RATE_RENDERED: '100000' },
  })
})

afterAll(async () => {
  await front.stop()
  await site.stop()
})

const kinds = {
  'no word of a handshake': (socket: net.Socket) => once(socket, 'connect'),
  'half a request': async (socket: net.Socket) =>
    (await secured(socket)).write('GET /fi HTTP/1.1\r\nHost: localhost\r\nX-Slow: '),
  'answers that are never read': async (socket: net.Socket) => {
    const secure = await secured(socket)
    secure.pause()
    secure.write('GET /og-fi.png HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(100))
  },
}

test.each(Object.entries(kinds))('%s', async (name, begin) => {
  const sockets = await connections(begin)
  expect(open()).toBeGreaterThan(many * 0.9)
  const waits: number[] = []
  for (const target of targets(30)) {
    const started = performance.now()
    expect((await ask(front.origin, target)).status, target).toBe(200)
    waits.push(performance.now() - started)
  }
  const seconds = await untilCut()
  console.log(
    `${name}: slowest of ${waits.length} requests beside ${many} such clients ${Math.round(Math.max(...waits))} ms; all cut off after ${seconds.toFixed(1)} s`,
  )
  expect(Math.max(...waits)).toBeLessThan(1_000)
  expect(seconds).toBeLessThan(25)
  for (const socket of sockets) socket.destroy()
})

function targets(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => ['/fi', '/sv/projekt', '/fi/feed.xml', `/fi/haku?q=${index}`][index % 4] ?? '/fi',
  )
}

/** Each of an own address in 127.0.0.0/8. */
async function connections(begin: (socket: net.Socket) => Promise<unknown>): Promise<net.Socket[]> {
  const sockets: net.Socket[] = []
  for (let index = 0; index < many; index++) {
    const socket = net.connect({
      port: front.port,
      host: '127.0.0.1',
      localAddress: `127.1.${index >> 8}.${index & 255 || 1}`,
    })
    socket.on('error', () => {})
    sockets.push(socket)
    if (index % 50 === 49) await Promise.all(sockets.slice(-50).map(begin))
  }
  return sockets
}

async function secured(socket: net.Socket): Promise<tls.TLSSocket> {
  const secure = tls.connect({ socket, rejectUnauthorized: false })
  secure.on('error', () => {})
  await once(secure, 'secureConnect')
  return secure
}

/** Seconds until the kernel knows of no connection to nginx any more. */
async function untilCut(): Promise<number> {
  const started = performance.now()
  while (open() > 0 && performance.now() - started < 60_000)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return (performance.now() - started) / 1_000
}

/** Established connections of nginx, as the kernel lists them: state 01, and its port as the local one. */
function open(): number {
  const port = `:${front.port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  return rows.filter(([, local, , state]) => local?.endsWith(port) && state === '01').length
}
