/** Clients that send nothing more, read nothing, or ask for more than can be made: everybody else is answered as always. */
import { once } from 'node:events'
import net from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, rawRequest } from '#tests/support/raw-request'
import { type RunningSite, startSite } from '#tests/support/running-site'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
}, 200_000)

afterAll(() => site.stop())

test('1 000 half-sent requests keep nobody waiting and are cut off within fifteen seconds', async () => {
  const slow = await Promise.all(
    Array.from({ length: 1_000 }, () =>
      connection('GET /fi HTTP/1.1\r\nHost: localhost\r\nX-Slow: '),
    ),
  )
  const closings = slow.map((socket) => once(socket, 'close'))
  const waits = await waitsOf(20, '/fi')
  console.log(
    `slowest of 20 requests beside 1 000 half-sent ones: ${Math.round(Math.max(...waits))} ms`,
  )
  expect(Math.max(...waits)).toBeLessThan(1_000)
  const started = performance.now()
  await Promise.all(closings)
  expect(performance.now() - started).toBeLessThan(15_000)
}, 30_000)

test('readers who never take their answers keep nobody waiting', async () => {
  const asking = 'GET /fi HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(8)
  const readers = await Promise.all(Array.from({ length: 200 }, () => connection(asking)))
  for (const reader of readers) reader.pause()
  expect(Math.max(...(await waitsOf(20, '/fi')))).toBeLessThan(1_000)
  for (const reader of readers) reader.destroy()
}, 30_000)

test('more searches at a time than can be made are told to come back, in the language of the page, while pages go on', async () => {
  const searches = Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      rawRequest(site.port, get(`/sv/sok?q=st%C3%B6d+${index}`), 20_000),
    ),
  )
  expect(Math.max(...(await waitsOf(5, '/fi')))).toBeLessThan(1_000)
  const answers = await searches
  expect([...new Set(answers.map(({ status }) => status))].toSorted()).toEqual([200, 503])
  const sorry = answers.find(({ status }) => status === 503)
  expect(sorry?.headers).toMatchObject({
    'retry-after': '10',
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
  })
  expect(sorry?.text).toContain('<html lang="sv"')
}, 30_000)

test('a front server is one visitor, and its readers find room: the sixteen that it lets one of them ask for, beside as many that were broken off', async () => {
  const replica = await startSite({ WORKERS: '1' })
  const asking = (from: number) => Array.from({ length: 16 }, (_, index) => from + index)
  for (const word of asking(0)) {
    const socket = net.connect(replica.port, '127.0.0.1', () =>
      socket.end(`GET /fi/haku?q=tuki+${word} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
    )
    socket.on('error', () => {})
  }
  const answers = await Promise.all(
    asking(16).map((word) => rawRequest(replica.port, get(`/fi/haku?q=tuki+${word}`), 20_000)),
  )
  await replica.stop()
  expect(answers.map(({ status }) => status)).toEqual(Array(16).fill(200))
}, 60_000)

function connection(bytes: string): Promise<net.Socket> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(site.port, '127.0.0.1', () => {
      socket.write(bytes)
      resolve(socket)
    })
    socket.once('error', reject)
    // Being cut off is what these are for.
    socket.on('error', () => {})
    socket.resume()
  })
}

async function waitsOf(count: number, target: string): Promise<number[]> {
  const waits: number[] = []
  for (let index = 0; index < count; index++)
    waits.push((await rawRequest(site.port, get(target))).milliseconds)
  return waits
}
