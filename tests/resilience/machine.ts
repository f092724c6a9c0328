/** A machine of the test's own: a repository, settings, replicas and nginx, all driven by the real `deploy/release`. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { confirmAll } from '#lib/content/agree'
import { type Machine, writeSettings } from '#tests/resilience/settings'
import { freePort } from '#tests/support/running-site'

interface Outcome {
  status: number | null
  output: string
}

const sources = ['app', 'components', 'content', 'deploy', 'lib', 'messages', 'public']
const files = ['.gitignore', 'next.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']

/** A machine with nothing released on it. `settings` are further lines of its configuration. */
export async function makeMachine(settings: Record<string, string> = {}): Promise<Machine> {
  const home = path.resolve('test-results', 'resilience')
  mkdirSync(home, { recursive: true })
  const base = mkdtempSync(path.join(home, 'machine-'))
  const repository = path.join(base, 'repository')
  const ports = [await freePort(), await freePort(), await freePort(), await freePort()] as const
  const machine = {
    base,
    repository,
    origin: `https://127.0.0.1:${ports[2]}`,
    replicas: [ports[0], ports[1]],
  }
  mkdirSync(repository)
  for (const name of [...sources, ...files])
    cpSync(name, path.join(repository, name), { recursive: true })
  git(machine, 'init', '--quiet', '--initial-branch=main')
  commit(machine, 'The site')
  writeSettings(machine, ports[3], settings)
  return machine
}

/** Runs `deploy/release` to its end. */
export function release(machine: Machine, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(script(machine), args, {
    encoding: 'utf8',
    env: environment(machine),
  })
  return { status, output: stdout + stderr }
}

/** Starts `deploy/release` and hands over the process. */
export function startRelease(machine: Machine, ...args: string[]): ChildProcess {
  return spawn(script(machine), args, {
    env: environment(machine),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Changes a file of the repository and commits it. What was changed of the content is confirmed. */
export function edit(machine: Machine, file: string, change: (text: string) => string): void {
  const target = path.join(machine.repository, file)
  writeFileSync(target, change(readFileSync(target, 'utf8')))
  if (file.startsWith('content/')) confirmAll(path.join(machine.repository, 'content'))
  commit(machine, `Edit ${file}`)
}

/** Name of the release that is served. */
export function served({ base }: Machine): string {
  return existsSync(path.join(base, 'current'))
    ? path.basename(readlinkSync(path.join(base, 'current')))
    : ''
}

/** Names of the releases on the disk. */
export function releases({ base }: Machine): string[] {
  return readdirSync(path.join(base, 'releases')).sort()
}

/** Ends what runs and takes everything away. */
export function removeMachine({ base }: Machine): void {
  const run = path.join(base, 'run')
  const ids = existsSync(run) ? readdirSync(run).filter((name) => name.endsWith('.pid')) : []
  for (const name of ids)
    kill(
      Number(readFileSync(path.join(run, name), 'utf8')),
      name.startsWith('nginx') ? 'SIGTERM' : 'SIGKILL',
    )
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

function kill(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal)
  } catch {
    // It is gone already.
  }
}

function script({ repository }: Machine): string {
  return path.join(repository, 'deploy', 'release')
}

function environment({ base }: Machine): NodeJS.ProcessEnv {
  const { SITE_NOW: _now, CONTENT_DIR: _content, ...others } = process.env
  return { ...others, CONFIG: path.join(base, 'config') }
}

function git({ repository }: Machine, ...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.fi']
  const { status, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: repository,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`)
}

function commit(machine: Machine, message: string): void {
  git(machine, 'add', '--all')
  git(machine, 'commit', '--quiet', '--message', message)
}
