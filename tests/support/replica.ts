/** Replicas of the site: `npm start` in a process of the test's own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort, until } from '#tests/support/ports'

export interface Replica {
  port: number
  origin: string
  process: ChildProcess
  stop: () => Promise<void>
}

/** Starts a replica of a project and waits until it is well. The first one may have to build: five minutes. */
export async function startReplica(project = process.cwd(), environment: Record<string, string> = {}): Promise<Replica> {
  const port = await freePort()
  const env = { ...process.env, ...environment, PORT: String(port), HOSTNAME: '127.0.0.1' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/start.ts'], { cwd: project, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  await until(`a replica answers on port ${port}`, () => isWell(origin), 300_000)
  return { port, origin, process: child, stop: () => stop(child) }
}

/** True when a server says that it is well. */
export async function isWell(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
  return answer?.ok ?? false
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
