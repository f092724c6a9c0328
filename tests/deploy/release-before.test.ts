/** What nginx still sends of the release before the present one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { type Front, startFront } from '#tests/support/front'
import { type RunningSite, startSite } from '#tests/support/running-site'

let site: RunningSite
let front: Front

beforeAll(async () => {
  site = await startSite()
  front = await startFront({
    replicas: [site.port],
    prepare: (releases) => ({ PREVIOUS: writeRelease(path.join(releases, 'before')) }),
  })
})

afterAll(async () => {
  await front.stop()
  await site.stop()
})

/** A release with a picture, a page and a feed of its own, and its own front page. */
function writeRelease(folder: string): string {
  const type = {
    '/files/old.jpg': 'image/jpeg',
    '/fi/old.json': 'application/json',
    '/fi': 'text/html; charset=utf-8',
  }
  const paths = Object.entries(type).map(([address, value]) => [
    address,
    { 'content-type': value, 'cache-control': 'public, max-age=9', etag: 'W/"old"' },
  ])
  for (const address of ['/files/old.jpg', '/fi/old.json', '/fi.html']) {
    const file = path.join(folder, 'out', 'site', address)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `old ${address}`)
  }
  writeFileSync(
    path.join(folder, 'out', 'headers.json'),
    JSON.stringify({ defaults: {}, errors: {}, paths: Object.fromEntries(paths) }),
  )
  return folder
}

test('its pictures, with their headers: a page that is still open may refer to them', async () => {
  const { status, headers, body } = await ask(front.origin, '/files/old.jpg')
  expect([status, body.toString()]).toEqual([200, 'old /files/old.jpg'])
  expect(headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=9',
    'x-content-type-options': 'nosniff',
  })
})

test('nothing else of it', async () => {
  expect((await ask(front.origin, '/fi/old.json')).status).toBe(404)
  expect((await ask(front.origin, '/fi')).body.toString()).toBe(
    (await ask(site.origin, '/fi')).body.toString(),
  )
})
