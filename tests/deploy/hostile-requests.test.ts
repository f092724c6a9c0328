/** Odd and hostile requests to nginx in front of the site. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultHeaders } from '#lib/tree/headers'
import { type Front, startFront } from '#tests/support/front'
import { foreignHost, hostileRequests } from '#tests/support/hostile-requests'
import { get, type RawAnswer, rawRequest, readAnswer } from '#tests/support/raw-request'
import { type RunningSite, startSite } from '#tests/support/running-site'

let site: RunningSite
let front: Front

beforeAll(async () => {
  site = await startSite()
  front = await startFront({ replicas: [site.port], environment: { RATE_RENDERED: '100000' } })
})

afterAll(async () => {
  await front.stop()
  await site.stop()
})

test.each(hostileRequests)('$name', async ({ bytes, statuses }) => {
  const { status, headers, text } = final(await rawRequest(front.port, bytes, 9_000))
  expect(statuses.some((right) => Object.is(right, status)) ? 'right' : status).toBe('right')
  expect([500, 502, 503, 504]).not.toContain(status)
  expect(text).not.toContain(foreignHost)
  expect(headers).not.toHaveProperty('set-cookie')
  if (!Number.isNaN(status)) expect(headers).toMatchObject(withoutPolicy(defaultHeaders))
})

test('none of these stopped or slowed nginx or the replica', async () => {
  expect([front.process.exitCode, site.process.exitCode]).toEqual([null, null])
  expect((await rawRequest(front.port, get('/fi'))).milliseconds).toBeLessThan(500)
})

/** nginx says 'go on' to a client that asks for it, even when it will not read what comes. */
function final(answer: RawAnswer): RawAnswer {
  return answer.status === 100
    ? readAnswer(answer.text.slice(answer.text.indexOf('\r\n\r\n') + 4), answer.milliseconds)
    : answer
}

/** A page has its own policy; the others are the same everywhere. */
function withoutPolicy({
  'content-security-policy': _,
  ...others
}: Record<string, string>): Record<string, unknown> {
  return { ...others, 'content-security-policy': expect.stringContaining("default-src 'none'") }
}
