/** Releases on a machine of the test's own, under load: nobody notices one, and what cannot be released changes nothing. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLoad } from '#tests/resilience/load'
import {
  edit,
  makeMachine,
  release,
  releases,
  removeMachine,
  served,
  startRelease,
} from '#tests/resilience/machine'
import type { Machine } from '#tests/resilience/settings'
import { ask } from '#tests/support/ask'

let machine: Machine
const page = 'content/contact/index.fi.md'
const pages = [
  '/fi',
  '/sv/projekt',
  '/fi/feed.xml',
  '/fi/palvelut.json',
  '/og-fi.png',
  '/fi/haku?q=tuki',
]

beforeAll(async () => {
  machine = await makeMachine({ RATE_FILES: '100000', RATE_RENDERED: '100000' })
  const { status, output } = release(machine)
  expect([status, output]).toEqual([0, expect.stringContaining('Released')])
})

afterAll(() => removeMachine(machine))

const bodyOf = async (target: string) => (await ask(machine.origin, target)).body.toString()

test('a release under load: no request fails, and afterwards everything is new', async () => {
  const before = served(machine)
  edit(machine, page, (text) => text.replace(/^title: .*$/m, 'title: Ota yhteyttä uudella tavalla'))
  const load = startLoad(
    machine.origin,
    16,
    (index) => `${pages[index % pages.length]}${index % pages.length === 5 ? index : ''}`,
  )
  const { status, output } = await ended(startRelease(machine))
  const count = await load.stop()
  console.log(
    `rolling release: ${count.answered} answered, ${count.failures.length} failed, ${count.again} sent again, slowest ${Math.round(count.slowest)} ms`,
  )
  expect([status, output]).toEqual([0, expect.stringContaining('Released')])
  expect(count.failures).toEqual([])
  expect(count.answered).toBeGreaterThan(1_000)
  expect(served(machine)).not.toBe(before)
  expect(await bodyOf('/fi/yhteystiedot')).toContain('Ota yhteyttä uudella tavalla')
  expect(await bodyOf('/fi/haku?q=uudella')).toContain('Ota yhteyttä uudella tavalla')
})

test('a rollback under load is one command, quick, and no request fails', async () => {
  const load = startLoad(machine.origin, 16, (index) => pages[index % pages.length] ?? '/fi')
  const started = performance.now()
  const { status, output } = await ended(startRelease(machine, '--rollback'))
  const seconds = (performance.now() - started) / 1_000
  const count = await load.stop()
  console.log(
    `rollback: ${seconds.toFixed(1)} s, ${count.answered} answered, ${count.failures.length} failed, ${count.again} sent again`,
  )
  expect([status, output]).toEqual([0, expect.stringContaining('Back to')])
  expect(count.failures).toEqual([])
  expect(await bodyOf('/fi/yhteystiedot')).not.toContain('Ota yhteyttä uudella tavalla')
  const { status: second, output: why } = release(machine, '--rollback')
  expect([second, why]).toEqual([1, 'Not released: there is no release to go back to.\n'])
})

test('a broken edit is refused, the file is named, and the site is untouched', async () => {
  const [before, body] = [served(machine), await bodyOf('/fi/yhteystiedot')]
  const inodes = () =>
    [`releases/${before}/out/site/fi.html`, 'run/nginx.pid', 'current/'].map(
      (name) => statSync(path.join(machine.base, name)).ino,
    )
  const files = inodes()
  edit(machine, page, (text) => `${text}\nPuhelin vastaa 12 345 kertaa.\n`)
  const { status, output } = release(machine)
  expect(status).toBe(1)
  expect(output).toMatch(/content\/contact\/index\.fi\.md:\d+:\d+ .*12 345/)
  expect(output).toMatch(
    /\nNot released: the build failed, for the reason above\. The site goes on with \S+\.\n$/,
  )
  expect([served(machine), await bodyOf('/fi/yhteystiedot'), inodes()]).toEqual([
    before,
    body,
    files,
  ])
  edit(machine, page, (text) => text.replace('\nPuhelin vastaa 12 345 kertaa.\n', ''))
})

test('what cannot be released is said in one sentence', () => {
  const said = (...args: string[]) => release(machine, ...args).output
  expect(said('no-such-branch')).toBe(
    `Not released: there is no 'no-such-branch' in ${machine.repository}.\n`,
  )
  expect(said('--rolback')).toBe(
    "Not released: '--rolback' is unknown. See the head of this file.\n",
  )
})

test('nothing is due when nothing changes by itself', () => {
  const before = releases(machine)
  expect([release(machine, '--if-due'), releases(machine)]).toEqual([
    { status: 0, output: '' },
    before,
  ])
})

test('the replicas wrote nothing into their logs that is a fault', () => {
  for (const port of machine.replicas)
    expect(readFileSync(path.join(machine.base, 'run', `replica-${port}.log`), 'utf8')).not.toMatch(
      /error/i,
    )
})

async function ended(
  child: ReturnType<typeof startRelease>,
): Promise<{ status: number | null; output: string }> {
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => printed.push(String(chunk)))
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ status, output: printed.join('') })),
  )
}
