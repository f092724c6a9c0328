/** Replicas that die while people search. */
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLoad } from '#tests/resilience/load'
import { ask } from '#tests/support/ask'
import { type Front, startFront } from '#tests/support/front'
import { type RunningSite, startSite } from '#tests/support/running-site'

let sites: RunningSite[] = []
let front: Front

beforeAll(async () => {
  sites = [await startSite(), await startSite()]
  const environment = { RATE_FILES: '100000', RATE_RENDERED: '100000' }
  front = await startFront({ replicas: sites.map(({ port }) => port), tls: true, environment })
})

afterAll(async () => {
  await front.stop()
  for (const site of sites) site.process.kill('SIGKILL')
})

test('kill -9 of one of two: no search fails', async () => {
  const load = startLoad(
    front.origin,
    8,
    (index) => `/${index % 2 ? 'fi/haku' : 'sv/sok'}?q=${index}`,
    20,
  )
  await pause(3_000)
  await killed(sites[0])
  await pause(5_000)
  const count = await load.stop()
  console.log(
    `kill -9: ${count.answered} searches answered, ${count.failures.length} failed, slowest ${Math.round(count.slowest)} ms`,
  )
  expect(count.failures).toEqual([])
  expect(count.answered).toBeGreaterThan(100)
})

test('kill -9 of both: pages go on, a search that was made is still answered, another says sorry', async () => {
  expect((await ask(front.origin, '/fi/haku?q=tuki')).status).toBe(200)
  const load = startLoad(
    front.origin,
    8,
    (index) => ['/fi', '/sv/projekt', '/fi/feed.xml', '/fi/haku?q=tuki'][index % 4] ?? '/fi',
  )
  await pause(1_000)
  await killed(sites[1])
  await pause(3_000)
  const count = await load.stop()
  console.log(
    `both dead: ${count.answered} pages, feeds and kept searches answered, ${count.failures.length} failed`,
  )
  expect(count.failures).toEqual([])
  const { status, headers, body } = await ask(front.origin, '/sv/sok?q=ny')
  expect([status, body.toString()]).toEqual([503, expect.stringContaining('<html lang="sv"')])
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
})

async function killed(site: RunningSite | undefined): Promise<void> {
  if (!site) throw new Error('There is no such replica.')
  const end = once(site.process, 'exit')
  site.process.kill('SIGKILL')
  await end
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
