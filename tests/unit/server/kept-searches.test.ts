import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptSearches } from '#lib/server/kept-searches'

const html = (text: string) =>
  `<!DOCTYPE html><html lang="fi"><head><title>a</title></head><body><p>${text}</p></body></html>`

/** A search that counts what it is asked. */
function counting(statuses: number[] = []) {
  const asked: string[] = []
  const render = async (target: string) => {
    asked.push(target)
    return { status: statuses.shift() ?? 200, body: Buffer.from(html(target)) }
  }
  return { asked, find: keptSearches(render, 1_000_000) }
}

test('a search is made once, for readers at the same time too', async () => {
  const { asked, find } = counting()
  const [first, second] = await Promise.all([find('/fi/haku?q=a', '1'), find('/fi/haku?q=a', '2')])
  const third = await find('/fi/haku?q=a', '3')
  expect(asked).toEqual(['/fi/haku?q=a'])
  expect([second, third]).toEqual([first, first])
  expect(String(gunzipSync(first?.gzip ?? Buffer.alloc(0)))).toBe(String(first?.plain))
})

test('what could not be made is asked again', async () => {
  const { asked, find } = counting([503])
  expect(await find('/fi/haku?q=a', '1')).toBe(undefined)
  expect(String((await find('/fi/haku?q=a', '1'))?.plain)).toContain('q=a')
  expect(asked).toHaveLength(2)
})

test('the longest unused give way when there is no more room', async () => {
  const asked: string[] = []
  const render = async (target: string) => {
    asked.push(target)
    return { status: 200, body: Buffer.from(html('a'.repeat(400))) }
  }
  const find = keptSearches(render, 4_000)
  for (const target of ['/a', '/b', '/c', '/d', '/a']) await find(target, '1')
  expect(asked).toEqual(['/a', '/b', '/c', '/d', '/a'])
})
