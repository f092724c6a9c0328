/** A reader with an old bookmark: no address that was ever published dies. `tests/addresses.txt` is only ever added to. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { paths } from './site'

const published = readFileSync('tests/addresses.txt', 'utf8').split('\n').filter(Boolean)

test('every address that was ever published answers, has moved to one that does, or says why it is gone', async ({
  request,
}) => {
  const dead: string[] = []
  for (const address of published) {
    const answer = await request.get(address, { maxRedirects: 0 })
    const target = answer.status() === 301 ? (answer.headers().location ?? '') : address
    const status =
      target === address
        ? answer.status()
        : (await request.get(target, { maxRedirects: 0 })).status()
    if (status !== 200 && !(status === 410 && target === address))
      dead.push(`${address} → ${answer.status()} ${target} ${status}`)
  }
  expect(dead).toEqual([])
})

test('every address of the site is on the list', async ({ request }) => {
  expect((await paths(request)).filter((path) => !published.includes(path))).toEqual([])
})
