/** The server is told to go: it says so, finishes what it can, and is gone in time whatever clients do. */
import { once } from 'node:events'
import net from 'node:net'
import { expect, test } from 'vitest'
import { get, rawRequest } from '#tests/support/raw-request'
import { startSite } from '#tests/support/running-site'

test('it is over within ten seconds with a half-sent request and a reader who does not read', async () => {
  const site = await startSite()
  const half = await connect(site.port, 'GET /fi HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  const reader = await connect(site.port, 'GET /fi HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(200))
  reader.pause()
  const { milliseconds, code } = await site.stop()
  console.log(`gone ${Math.round(milliseconds)} ms after SIGTERM`)
  expect(code).toBe(0)
  expect(milliseconds).toBeLessThan(10_000)
  for (const socket of [half, reader]) socket.destroy()
}, 240_000)

test('it says that it goes, and still answers who asks', async () => {
  const site = await startSite()
  const search = rawRequest(site.port, get('/fi/haku?q=tuki'))
  const gone = site.stop()
  await new Promise((resolve) => setTimeout(resolve, 300))
  const health = await rawRequest(site.port, get('/healthz'))
  expect([health.status, health.text]).toEqual([
    503,
    expect.stringContaining('"status":"draining"'),
  ])
  const kept = await rawRequest(site.port, 'GET /fi HTTP/1.1\r\nHost: localhost\r\n\r\n')
  expect([kept.status, kept.headers.connection]).toEqual([200, 'close'])
  expect((await search).status).toBe(200)
  expect((await gone).milliseconds).toBeLessThan(3_000)
}, 240_000)

async function connect(port: number, bytes: string): Promise<net.Socket> {
  const socket = net.connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(bytes)
  return socket
}
