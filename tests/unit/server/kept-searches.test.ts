import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptSearches } from '#lib/server/kept-searches'
import { type Page, packed } from '#lib/server/search-page'

const pageOf = (text: string) => packed(Buffer.from(text), {})

const textOf = (page: Page | undefined) => String(gunzipSync(page?.gzip ?? Buffer.alloc(0)))

const reader = () => 'reader'

/** A search that counts what it is asked. */
function counting(failures: boolean[] = []) {
  const asked: string[] = []
  const render = async (target: string) => {
    asked.push(target)
    return failures.shift() ? undefined : pageOf(target)
  }
  return { asked, find: keptSearches(render, 1_000_000) }
}

test('a search is made once, for readers at the same time too', async () => {
  const { asked, find } = counting()
  const [first, second] = await Promise.all([
    find('/fi/haku?q=a', reader),
    find('/fi/haku?q=a', reader),
  ])
  const third = await find('/fi/haku?q=a', reader)
  expect(asked).toEqual(['/fi/haku?q=a'])
  expect([second, third]).toEqual([first, first])
  expect(textOf(first)).toBe('/fi/haku?q=a')
})

test('what could not be made is asked again', async () => {
  const { asked, find } = counting([true])
  expect(await find('/fi/haku?q=a', reader)).toBe(undefined)
  expect(textOf(await find('/fi/haku?q=a', reader))).toBe('/fi/haku?q=a')
  expect(asked).toHaveLength(2)
})

test('the longest unused give way when there is no more room', async () => {
  const asked: string[] = []
  const render = async (target: string) => {
    asked.push(target)
    return pageOf(target)
  }
  const find = keptSearches(render, 7_000)
  for (const target of ['/a', '/b', '/c', '/d', '/a']) await find(target, reader)
  expect(asked).toEqual(['/a', '/b', '/c', '/d', '/a'])
})
