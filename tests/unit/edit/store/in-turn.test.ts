/** Work on one thing is done one at a time, and work on other things does not wait for it. */
import { expect, test } from 'vitest'
import { inTurn } from '#lib/edit/store/in-turn'

/** Work that ends when it is told to. */
function opened<Value>(value: Value) {
  let end: (value: Value) => void = () => {}
  const ended = new Promise<Value>((resolve) => {
    end = resolve
  })
  return { work: () => ended, end: () => end(value) }
}

test('the second waits for the first', async () => {
  const order: string[] = []
  const first = opened('first')
  const one = inTurn('second-waits', first.work).then((name) => order.push(name))
  const other = inTurn('second-waits', async () => order.push('second'))
  await Promise.resolve()
  expect(order).toEqual([])
  first.end()
  await Promise.all([one, other])
  expect(order).toEqual(['first', 'second'])
})

test('another name does not wait', async () => {
  const first = opened('first')
  const one = inTurn('a', first.work)
  expect(await inTurn('b', async () => 'other')).toBe('other')
  first.end()
  expect(await one).toBe('first')
})

test('who fails is told, and who comes after is served', async () => {
  const failing = inTurn('fails', () => Promise.reject(new Error('No')))
  const after = inTurn('fails', async () => 'after')
  await expect(failing).rejects.toThrow('No')
  expect(await after).toBe('after')
})

test('read and write of many are not mixed', async () => {
  let count = 0
  const add = () =>
    inTurn('count', async () => {
      const before = count
      await new Promise((resolve) => setTimeout(resolve, 1))
      count = before + 1
    })
  await Promise.all(Array.from({ length: 20 }, add))
  expect(count).toBe(20)
})
