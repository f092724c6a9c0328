/** A release of content compiles nothing, writes into no file of the releases before it, and takes room for what has changed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  edit,
  makeMachine,
  release,
  releases,
  removeMachine,
  served,
} from '#tests/resilience/machine'
import type { Machine } from '#tests/resilience/settings'

let machine: Machine
const page = 'content/contact/index.fi.md'
const folderOf = (name: string) => path.join(machine.base, 'releases', name)

beforeAll(async () => {
  // The first release takes the code build of this project, where there is one.
  const mine = path.resolve('.next')
  const build = existsSync(mine)
    ? `[ -e .next/code.sha256 ] || cp --archive --link ${mine} . ; npm run build`
    : 'npm run build'
  machine = await makeMachine({
    BUILD_COMMAND: build,
    RATE_FILES: '100000',
    RATE_RENDERED: '100000',
  })
  expect(release(machine)).toMatchObject({ status: 0 })
})

afterAll(() => removeMachine(machine))

test('what the compiler keeps for itself does not stay in a release', () => {
  expect(existsSync(path.join(folderOf(served(machine)), '.next', 'cache'))).toBe(false)
})

test('an edit of the content: nothing is compiled, little is written, and the release before is as it was', () => {
  const before = served(machine)
  const bytes = sums(folderOf(before))
  edit(machine, page, (text) => text.replace(/^title: .*$/m, 'title: Ota yhteyttä uudella tavalla'))
  const { seconds, output } = timed('main')
  expect(output).toMatch(/, [1-9]\d* parts kept/)
  const [all, own] = [
    room(filesIn(folderOf(served(machine)))),
    room(ownFiles(served(machine), before)),
  ]
  console.log(
    `release of content: ${seconds.toFixed(1)} s, ${megabytes(own)} of ${megabytes(all)} are its own`,
  )
  expect(own).toBeLessThan(8_000_000)
  expect(sums(folderOf(before))).toEqual(bytes)
})

test('a moment at which pages change: the timer releases the same commit, without compiling and with the tree that was there', () => {
  const before = served(machine)
  const record = path.join(folderOf(before), 'out', 'build.json')
  writeFileSync(
    record,
    JSON.stringify({
      ...JSON.parse(readFileSync(record, 'utf8')),
      nextChange: new Date(Date.now() - 1_000).toISOString(),
    }),
  )
  const { seconds, output } = timed('--if-due')
  expect(output).toMatch(/\b0 pages rendered, [1-9]\d* parts kept/)
  console.log(`release by the timer: ${seconds.toFixed(1)} s`)
  expect(served(machine)).not.toBe(before)
})

test('a release outlives those that its files came from', () => {
  const last = served(machine)
  const bytes = sums(folderOf(last))
  for (const name of releases(machine).filter((one) => one !== last))
    rmSync(folderOf(name), { recursive: true })
  expect(sums(folderOf(last))).toEqual(bytes)
})

function timed(argument: string): { seconds: number; output: string } {
  const started = performance.now()
  const { status, output } = release(machine, argument)
  expect([status, output]).toEqual([0, expect.stringContaining('Released')])
  expect(output).not.toContain('optimized production build')
  return { seconds: (performance.now() - started) / 1_000, output }
}

/** Files of a release, without its packages and the folder that a build works in. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => !['node_modules', '.build'].includes(name))
  const below = names.flatMap((name) =>
    statSync(path.join(folder, name)).isDirectory()
      ? readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' }).map((one) =>
          path.join(name, one),
        )
      : [name],
  )
  return below.map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile())
}

/** Those that are not links to a file of another release. */
function ownFiles(name: string, other: string): string[] {
  const known = new Set(filesIn(folderOf(other)).map((file) => statSync(file).ino))
  return filesIn(folderOf(name)).filter((file) => !known.has(statSync(file).ino))
}

function room(files: string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** What every file of a release holds, and since when. */
function sums(folder: string): Record<string, string> {
  const sum = (file: string) =>
    `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${statSync(file).mtimeMs}`
  return Object.fromEntries(filesIn(folder).map((file) => [path.relative(folder, file), sum(file)]))
}
