/** `deploy/release` killed at each of its steps: the site goes on, and the next run works. */
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

beforeAll(async () => {
  machine = await makeMachine({ RATE_FILES: '100000', RATE_RENDERED: '100000' })
  expect(release(machine)).toMatchObject({ status: 0 })
})

afterAll(() => removeMachine(machine))

const steps = [
  'Making',
  'Installing packages',
  'Building',
  'Testing every address',
  "Testing nginx's configuration",
  'Switching',
  'Restarting the replica on port FIRST',
  'Restarting the replica on port SECOND',
  'Reloading nginx',
]

test.each(steps)('killed at: %s', async (step) => {
  const words = step
    .replace('FIRST', String(machine.replicas[0]))
    .replace('SECOND', String(machine.replicas[1]))
  await killAt(startRelease(machine), words)
  for (const target of ['/fi', '/sv/projekt', `/fi/haku?q=${steps.indexOf(step)}`])
    expect((await ask(machine.origin, target)).status, target).toBe(200)
  const { status, output } = release(machine)
  expect([status, output]).toEqual([0, expect.stringContaining('Released')])
  for (const target of ['/fi', '/sv/projekt', '/fi/haku?q=a'])
    expect((await ask(machine.origin, target)).status, target).toBe(200)
  expect(
    releases(machine).filter(
      (name) => !existsSync(path.join(machine.base, 'releases', name, 'ready')),
    ),
  ).toEqual([])
  expect(releases(machine).length).toBeLessThanOrEqual(4)
})

test('two releases at once: the second is told so', async () => {
  const first = startRelease(machine)
  await seen(first, 'Making')
  expect(release(machine)).toEqual({
    status: 1,
    output: 'Not released: another release is being made.\n',
  })
  expect(await new Promise((resolve) => first.on('close', resolve))).toBe(0)
})

test('when its moment has come, the same commit is released again, once', () => {
  const before = served(machine)
  const record = path.join(machine.base, 'releases', before, 'out', 'build.json')
  writeFileSync(
    record,
    JSON.stringify({
      ...JSON.parse(readFileSync(record, 'utf8')),
      nextChange: new Date(Date.now() - 1_000).toISOString(),
    }),
  )
  const attempt = path.join(machine.base, 'last-attempt')
  writeFileSync(attempt, `${path.join(machine.base, 'releases', before)}\n`)
  expect([release(machine, '--if-due'), served(machine)], 'a moment ago it failed').toEqual([
    { status: 0, output: '' },
    before,
  ])
  rmSync(attempt)
  expect(release(machine, '--if-due')).toMatchObject({
    status: 0,
    output: expect.stringContaining('Released'),
  })
  expect([served(machine) === before, served(machine).split('-')[1]]).toEqual([
    false,
    before.split('-')[1],
  ])
  expect(release(machine, '--if-due')).toEqual({ status: 0, output: '' })
})

test('when a replica does not take the new release, all go back', async () => {
  const [before, second] = [served(machine), machine.replicas[1]]
  writeFileSync(path.join(machine.base, `fails-on-${second}`), '')
  const { status, output } = release(machine)
  expect([status, output]).toEqual([
    1,
    expect.stringContaining(
      `Not released: the replica on port ${second} did not become well. The site goes on with ${before}.`,
    ),
  ])
  const { moment } = JSON.parse(
    readFileSync(path.join(machine.base, 'releases', before, 'out', 'build.json'), 'utf8'),
  )
  const asked = [machine.origin, ...machine.replicas.map((port) => `http://127.0.0.1:${port}`)]
  for (const origin of asked)
    expect(JSON.parse((await ask(origin, '/healthz')).body.toString())).toMatchObject({
      status: 'ok',
      moment,
    })
  expect(served(machine)).toBe(before)
})

test('a release whose server does not start is refused, and the site goes on', async () => {
  const before = served(machine)
  edit(machine, 'lib/commands/start.ts', () => "throw new Error('a fault')\n")
  const { status, output } = release(machine)
  expect([status, output]).toEqual([
    1,
    expect.stringMatching(
      /Not released: the new release does not answer as it should, .* goes on with \S+\.\n$/,
    ),
  ])
  expect([served(machine), (await ask(machine.origin, '/fi')).status]).toEqual([before, 200])
})

async function killAt(child: ChildProcess, words: string): Promise<void> {
  await seen(child, words)
  child.kill('SIGKILL')
  await new Promise((resolve) => setTimeout(resolve, 300))
}

function seen(child: ChildProcess, words: string): Promise<void> {
  const printed: string[] = []
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        printed.push(String(chunk))
        if (printed.join('').includes(words)) resolve()
      })
    child.on('exit', () => reject(new Error(`It ended before '${words}': ${printed.join('')}`)))
  })
}
