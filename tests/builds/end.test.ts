/** A build is ended half-way. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectCopy, removeProject } from './project'

let project = ''

beforeAll(() => {
  project = projectCopy()
})

afterAll(() => removeProject(project))

test('nothing goes on after the command has ended, and no half tree is left', async () => {
  const environment = { ...process.env, CONTENT_DIR: path.resolve('content') }
  const command = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/build.ts'], {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise<void>((resolve) => command.stdout.on('data', (words) => String(words).includes('optimized') && resolve()))
  expect(processesIn(project).length).toBeGreaterThan(1)
  command.kill('SIGTERM')
  const [code] = await once(command, 'close')
  expect(code).toBe(1)
  await expect.poll(() => processesIn(project), { timeout: 5_000 }).toEqual([])
  expect(existsSync(path.join(project, 'out'))).toBe(false)
})

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
