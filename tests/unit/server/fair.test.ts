/** The places of the search are shared fairly, and a connection that asks for much at once gets a few answers. */
import { expect, test } from 'vitest'
import { limited } from '#lib/server/search-line'
import { visitorOf } from '#lib/server/visitor'

test('one visitor has at most half of the places, and another still finds room', async () => {
  const page = { headers: {}, gzip: Buffer.alloc(0) }
  const waiting: (() => void)[] = []
  const render = limited(() => new Promise((resolve) => waiting.push(() => resolve(page))), 8)
  const greedy = Array.from({ length: 20 }, () => render('/fi/haku', 'a'))
  expect(waiting).toHaveLength(4)
  const other = render('/fi/haku', 'b')
  expect(waiting).toHaveLength(5)
  for (const answer of waiting) answer()
  expect(await other).toBe(page)
  expect((await Promise.all(greedy)).filter(Boolean)).toHaveLength(4)
  const again = render('/fi/haku', 'a')
  waiting.at(-1)?.()
  expect(await again).toBe(page)
})

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
])('the visitor of %s is %s', (address, visitor) => {
  expect(visitorOf(address)).toBe(visitor)
})
