/** Addresses as people paste them, with the end of their sentence: nginx leads to the page as `npm start` does, and also when no replica answers. */
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHeaderTable } from '#lib/tree/manifest'
import { ask } from '#tests/support/ask'
import { type Front, startFront } from '#tests/support/front'
import { freePort, type RunningSite, startSite } from '#tests/support/running-site'

/** What stands behind an address in a sentence, as browsers send it. */
const ends = [
  ...['.', ',', ';', ':', '!', '...', ')', '),', '].', "'", "').", '*', '_', '-', '~', '/.', './'],
  ...[
    '%20',
    '%09',
    '%22',
    '%22.',
    '%3E',
    '%3e%20',
    '%5D',
    '%7D',
    '%7C',
    '%60',
    '%3F',
    '%2E',
    '%2C',
  ],
  ...['%C2%BB', '%c2%ab', '%C2%A0', '%C2%AD', '%E2%80%9D', '%E2%80%9C.', '%E2%80%99', '%E2%80%98'],
  ...['%E2%80%9E', '%E2%80%A6', '%E2%80%93', '%E2%80%94', '%E2%80%BA', '%E2%80%8B', '%e2%80%8e'],
]

/** A letter, a digit and a power of two are no end of a sentence. */
const noEnds = ['x', '1', '%C3%A4', '%C2%B2', '.x', ',1', '%20x']

/** Where each leads when nothing but such an end follows; the last one stands for nothing. */
const targets: [written: string, page: string | undefined][] = [
  ['/fi', '/fi'],
  ['/fi/palvelut/nuoret', '/fi/palvelut/nuoret'],
  ['/SV/Projekt/SIEPP', '/sv/projekt/siepp'],
  [
    '/sv/pressmeddelanden/2019-nya-satt/parallellt',
    '/sv/pressmeddelanden/2019-nya-satt/parallellt',
  ],
  ['/fi/feed.xml', '/fi/feed.xml'],
  ['/sv/kontakt.md', '/sv/kontakt.md'],
  ['/fi/haku', '/fi/haku'],
  ['/fi/zzz', undefined],
]

let replica: RunningSite
let front: Front
let alone: Front

beforeAll(async () => {
  replica = await startSite()
  const environment = { RATE_FILES: '100000', RATE_RENDERED: '100000' }
  front = await startFront({ replicas: [replica.port], environment })
  alone = await startFront({ replicas: [await freePort()], environment })
})

afterAll(async () => {
  await front.stop()
  await alone.stop()
  await replica.stop()
})

async function answerOf(origin: string, target: string) {
  const { status, headers, body } = await ask(origin, target)
  const { location, 'cache-control': kept } = headers
  return { status, location, kept, bytes: body.length }
}

test.each(targets)('%s with the end of its sentence leads to %s', async (written, page) => {
  for (const end of ends) {
    const target = written + end
    const own = await answerOf(replica.origin, target)
    expect([own.status, own.location], target).toEqual(page ? [301, page] : [404, undefined])
    expect(await answerOf(front.origin, target), target).toEqual(own)
    expect(await answerOf(alone.origin, target), `${target}, no replica`).toEqual(own)
  }
})

test('a query goes with it', async () => {
  for (const origin of [replica.origin, front.origin, alone.origin]) {
    const { status, location } = await answerOf(origin, '/fi/haku).?q=tuki.')
    expect([status, location]).toEqual([301, '/fi/haku?q=tuki.'])
  }
})

test('what is no end of a sentence makes another address, which nothing has', async () => {
  for (const end of noEnds) {
    const target = `/fi/palvelut${end}`
    const own = await answerOf(replica.origin, target)
    expect([own.status, own.location], target).toEqual([404, undefined])
    expect(await answerOf(front.origin, target), target).toEqual(own)
    expect(await answerOf(alone.origin, target), `${target}, no replica`).toEqual(own)
  }
})

test('an end that is longer than nginx looks is read by a replica', async () => {
  for (const row of ['.'.repeat(20), '_'.repeat(20), '%20'.repeat(20)]) {
    const { status, location } = await answerOf(front.origin, `/fi/palvelut${row}`)
    expect([status, location], row).toEqual([301, '/fi/palvelut'])
  }
})

test('a long row of such signs is read fast, and leads nowhere else', async () => {
  const start = performance.now()
  for (const row of ['.'.repeat(7000), '%2e'.repeat(2300), 'a.'.repeat(3500), '%20'.repeat(2300)])
    for (const origin of [replica.origin, front.origin, alone.origin])
      for (const end of ['', '%C3%A4'])
        expect([301, 404], row.slice(0, 9)).toContain(
          (await answerOf(origin, `/fi/a${row}${end}`)).status,
        )
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('every address of the build with a full stop', async () => {
  const { paths } = await readHeaderTable(path.resolve('out'))
  for (const address of Object.keys(paths))
    for (const origin of [replica.origin, front.origin, alone.origin]) {
      const { status, location } = await answerOf(origin, `${address}.`)
      expect([status, location], address).toEqual([301, address])
    }
})
