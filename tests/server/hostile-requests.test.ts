/** Odd and hostile requests to the site as `npm start` serves it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultHeaders } from '#lib/tree/headers'
import { foreignHost, hostileRequests } from '#tests/support/hostile-requests'
import { get, rawRequest } from '#tests/support/raw-request'
import { type RunningSite, startSite } from '#tests/support/running-site'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
}, 200_000)

afterAll(() => site.stop())

test.each(hostileRequests)('$name', async ({ bytes, statuses }) => {
  const { status, headers, text } = await rawRequest(site.port, bytes)
  expect(statuses).toContain(status)
  expect(status).not.toBeGreaterThanOrEqual(500)
  expect(text).not.toContain(foreignHost)
  expect(headers).not.toHaveProperty('set-cookie')
  if (!Number.isNaN(status)) expect(headers).toMatchObject(withoutPolicy(defaultHeaders))
})

test('none of these was logged as a fault, and none stopped or slowed the server', async () => {
  expect(site.output()).not.toMatch(/error|at .*:\d+:\d+/i)
  expect(site.process.exitCode).toBeNull()
  expect((await rawRequest(site.port, get('/fi'))).milliseconds).toBeLessThan(500)
})

test('headers that Next knows change nothing in what a page or a search answers', async () => {
  for (const target of ['/fi', '/sv/sok?q=stöd'.replace('ö', '%C3%B6')]) {
    const [plain] = (await rawRequest(site.port, get(target))).text.split('\r\n\r\n').slice(1)
    const asked = get(
      target,
      'RSC: 1',
      'Next-Action: x',
      'x-middleware-subrequest: middleware',
      'x-nextjs-data: 1',
      'x-invoke-path: /healthz',
    )
    expect((await rawRequest(site.port, asked)).text.split('\r\n\r\n')[1], target).toBe(plain)
  }
})

test('two requests in one go are both answered, in order', async () => {
  const { text } = await rawRequest(
    site.port,
    `GET /fi HTTP/1.1\r\nHost: localhost\r\n\r\n${get('/fi/zzz')}`,
  )
  expect([...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status)).toEqual([
    '200',
    '404',
  ])
})

/** A page has its own policy; the others are the same everywhere. */
function withoutPolicy({
  'content-security-policy': _,
  ...others
}: Record<string, string>): Record<string, unknown> {
  return { ...others, 'content-security-policy': expect.stringContaining("default-src 'none'") }
}
