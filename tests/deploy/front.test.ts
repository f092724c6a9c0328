/** What nginx adds to what a replica does: TLS, HTTP/2, limits, a cache for the search. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import http2 from 'node:http2'
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
    tls: true,
    environment: { SITE_URL: 'https://example.fi' },
  })
})

afterAll(async () => {
  await front.stop()
  await site.stop()
})

test('HTTP/2 over TLS', async () => {
  const session = http2.connect(front.origin, { rejectUnauthorized: false })
  const stream = session.request({ ':path': '/fi', 'accept-encoding': 'gzip' })
  const headers = await new Promise<http2.IncomingHttpHeaders>((resolve, reject) =>
    stream.on('response', resolve).on('error', reject),
  )
  session.destroy()
  expect([session.alpnProtocol ?? 'h2', headers[':status'], headers['content-encoding']]).toEqual([
    'h2',
    200,
    'gzip',
  ])
})

test.each(['/fi', '/FI/?a=1', '//evil.example/'])(
  'plain HTTP leads from %s to the site itself, whatever host is named',
  async (target) => {
    const { status, headers } = await ask(`http://127.0.0.1:${front.plainPort}`, target, {
      host: 'evil.example',
    })
    expect([status, headers.location]).toEqual([301, `https://example.fi${target}`])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['strict-transport-security']).toBeUndefined()
  },
)

test('the software is not told with its version', async () => {
  for (const target of ['/fi', '/zzz', '/%00', '/healthz'])
    expect((await ask(front.origin, target)).headers.server).toBe('nginx')
})

test('no file is made for unknown addresses, and one for a search', async () => {
  for (let index = 0; index < 40; index++)
    expect((await ask(front.origin, `/fi/${index}`)).status).toBe(404)
  for (const target of ['/fi/haku/', '/FI/haku?q=a', '//fi/haku?q=a'])
    expect((await ask(front.origin, target)).status).toBe(308)
  expect(filesIn('search')).toBe(0)
  for (const target of ['/fi/haku?q=tuki', '/fi/haku?q=tuki'])
    expect((await ask(front.origin, target)).status).toBe(200)
  expect(filesIn('search')).toBe(1)
})

test('who asks too often for what is rendered is told when to come again, and may go on reading', async () => {
  const searches = await Promise.all(
    Array.from({ length: 120 }, (_, index) => ask(front.origin, `/fi/haku?q=${index % 5}`)),
  )
  const refused = searches.find(({ status }) => status === 429)
  expect(refused?.headers).toMatchObject({
    'retry-after': '10',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(searches.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(16)
  expect((await ask(front.origin, '/fi')).status).toBe(200)
})

test('visitors leave no trace on the disk', () => {
  const names = readdirSync(front.folder, { recursive: true, encoding: 'utf8' })
  const written = names.filter(
    (name) => name.startsWith('run') && statSync(path.join(front.folder, name)).isFile(),
  )
  expect(written.filter((name) => !/^run\/(nginx\.pid|search\/)/.test(name))).toEqual([])
})

test('no part of the configuration keeps a log of visits', () => {
  const parts = readdirSync('deploy/nginx').filter((name) => name.endsWith('.conf'))
  const logs = parts.flatMap(
    (name) =>
      readFileSync(`deploy/nginx/${name}`, 'utf8').match(
        /\b(?:access_log|error_log|rewrite_log)\b.*/g,
      ) ?? [],
  )
  expect(logs).toEqual(['access_log off;'])
  expect(
    readFileSync(path.join(front.folder, 'releases/one/deploy/nginx/made/main.conf'), 'utf8'),
  ).toMatch(/^error_log \S+ alert;$/m)
})

function filesIn(name: string): number {
  const folder = path.join(front.folder, 'run', name)
  return existsSync(folder) ? readdirSync(folder).length : 0
}
