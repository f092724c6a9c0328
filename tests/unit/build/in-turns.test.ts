import { expect, test } from 'vitest'
import { inTurns } from '#lib/build/in-turns'

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

test('results keep the order of the items, whichever is ready first', async () => {
  const slowFirst = await inTurns([30, 20, 10], async (time) => pause(time).then(() => time), 3)
  expect(slowFirst).toEqual([30, 20, 10])
})

test('never more at once than allowed', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await pause(2)
    running--
  }
  await inTurns([1, 2, 3, 4, 5, 6], work, 2)
  expect(most).toBe(2)
})

test('after a failure nothing new is begun, and what runs is finished before the failure is told', async () => {
  const begun: string[] = []
  const finished: string[] = []
  const work = async (item: string) => {
    begun.push(item)
    await pause(item === 'bad' ? 5 : 20)
    if (item === 'bad') throw new Error('the bad one')
    finished.push(item)
  }
  await expect(inTurns(['bad', 'slow', 'never'], work, 2)).rejects.toThrow('the bad one')
  expect([begun, finished]).toEqual([['bad', 'slow'], ['slow']])
})
