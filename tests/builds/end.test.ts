/** Builds are ended half-way, by a signal that they hear or one that they do not. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, bytesBelow, projectCopy, removeProject } from '#tests/builds/project'
import { edits, firstSite, writeSite } from '#tests/builds/random-site'
import { differences } from '#tests/builds/try-edits'
import { faultsOfTree } from '#tests/builds/whole-tree'
import { randomFrom } from '#tests/support/random'

let project = ''
const random = randomFrom('kills')
const site = firstSite()
const settings = () => ({ CONTENT_DIR: `${project}-content`, SITE_NOW: site.moment.toISOString() })

beforeAll(() => {
  project = projectCopy()
  writeSite(`${project}-content`, site)
})

afterAll(() => [project, `${project}-content`].forEach(removeProject))

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'while the code compiles, by %s: nothing goes on, and no half tree is left',
  async (signal) => {
    const command = start()
    await new Promise<void>((resolve) =>
      command.stdout?.on('data', (words) => String(words).includes('optimized') && resolve()),
    )
    expect(processesIn(project).length).toBeGreaterThan(1)
    command.kill(signal)
    const [code] = await once(command, 'close')
    expect(code).toBe(signal === 'SIGTERM' ? 1 : null)
    await expect.poll(() => processesIn(project), { timeout: 5_000 }).toEqual([])
    expect(existsSync(path.join(project, 'out'))).toBe(false)
  },
)

test('the next build is not disturbed by what they left', () => {
  const { status, output } = build(project, settings())
  expect(status).toBe(0)
  expect(output, 'a warning of the compiler: it would trace the whole folder').not.toContain(
    'Warning',
  )
  expect(faultsOfTree(`${project}/out`)).toEqual([])
})

test('killed at twenty moments while the content is built: the tree that is served is whole, and the next build is right', async () => {
  const duration = await timeOf(() => change())
  for (let kill = 1; kill <= 20; kill++) {
    const command = change()
    // Heard before the next build starts: a process whose end nobody has heard of still counts as running.
    const ended = once(command, 'close')
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, duration * random()))])
    command.kill('SIGKILL')
    await ended
    expect(faultsOfTree(`${project}/out`), `after kill ${kill}`).toEqual([])
    await expect.poll(() => processesIn(project), { timeout: 10_000 }).toEqual([])
  }
  expect(build(project, settings())).toMatchObject({ status: 0 })
  const kept = bytesBelow(`${project}/out`)
  rmSync(`${project}/out`, { recursive: true })
  expect(build(project, settings())).toMatchObject({ status: 0 })
  const made = bytesBelow(`${project}/out`)
  expect(differences(kept, made)).toEqual([])
  await expect.poll(() => readdirSync(`${project}/.build`), { timeout: 10_000 }).toEqual([])
})

/** Changes the title of a page, which many pages show, and starts a build. */
function change(): ChildProcess {
  edits.title?.(site, random)
  writeSite(`${project}-content`, site)
  return start()
}

function start(): ChildProcess {
  const env = { ...process.env, ...settings() }
  return spawn(process.execPath, ['lib/commands/compiled.mjs', 'build'], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

async function timeOf(begin: () => ChildProcess): Promise<number> {
  const started = performance.now()
  await once(begin(), 'close')
  return performance.now() - started
}

/** Processes that work in a folder. Linux. */
function processesIn(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && workingFolder(pid) === folder)
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // The process has gone.
    return undefined
  }
}
