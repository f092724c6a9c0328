/** nginx with replicas that take a connection and never answer. */
import net, { type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { type Front, startFront } from '#tests/support/front'
import { type RunningSite, startSite } from '#tests/support/running-site'

let site: RunningSite
let mute: Server
let half: Front
let none: Front

beforeAll(async () => {
  site = await startSite({ WORKERS: '1' })
  mute = net.createServer((socket) => socket.on('error', () => {}))
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
  const address = mute.address()
  const port = typeof address === 'object' && address ? address.port : 0
  half = await startFront({ replicas: [port, site.port] })
  none = await startFront({ replicas: [port] })
})

afterAll(async () => {
  await half.stop()
  await none.stop()
  await site.stop()
  mute.close()
})

async function timed(origin: string, target: string, headers = {}) {
  const started = performance.now()
  const { status } = await ask(origin, target, headers)
  return { status, slow: performance.now() - started > 2_000 }
}

test('of two replicas one hangs: one search waits for it, and no other', async () => {
  const answers = []
  for (let index = 0; index < 20; index++)
    answers.push(await timed(half.origin, `/fi/haku?q=sana${index}`))
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(answers.filter(({ slow }) => slow).length).toBeLessThanOrEqual(1)
})

test.each([
  ['/', 307],
  ['/?a=1', 307],
  ['/fi/zzz', 404],
  ['/sv/finns-inte/', 404],
  ['/FI/Palvelut/', 308],
  ['/fi/', 308],
  ['/fi', 200],
])('all replicas hang: %s is answered with %i, at once', async (target, status) => {
  expect(await timed(none.origin, target)).toEqual({ status, slow: false })
})

test('all replicas hang: the search says sorry in time', async () => {
  const started = performance.now()
  expect((await ask(none.origin, '/sv/sok?q=stod')).status).toBe(503)
  expect(performance.now() - started).toBeLessThan(8_000)
})
