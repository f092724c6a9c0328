/** The built site as `npm start` serves it, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

export interface RunningSite {
  port: number
  origin: string
  process: ChildProcess
  /** Everything that the process printed so far. */
  output: () => string
  /** Ends the process as a service manager does and waits until it is gone; gives the milliseconds that took and the exit code. */
  stop: () => Promise<{ milliseconds: number; code: number | null }>
}

/** Starts what `npm start` starts (without npm between the signals and the server) and waits until it answers: until its search does too, or only its pages. */
export async function startSite(
  environment: Record<string, string> = {},
  project = process.cwd(),
  wanted: 'ok' | 'degraded' = 'ok',
): Promise<RunningSite> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = { ...process.env, HOSTNAME: '127.0.0.1', ...environment, PORT: String(port) }
  const child = spawn(process.execPath, ['lib/commands/compiled.mjs', 'start'], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(String(chunk)))
  await untilReady(`${origin}/healthz`, wanted, child, printed)
  return { port, origin, process: child, output: () => printed.join(''), stop: () => stop(child) }
}

/** Memory that a process holds (resident set), in bytes. Linux. */
export function residentBytes(pid: number | undefined): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilReady(
  address: string,
  wanted: string,
  child: ChildProcess,
  printed: string[],
): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt++) {
    const health = await fetch(address)
      .then((answer) => answer.json())
      .catch(() => undefined)
    if (health?.status === wanted) return
    if (child.exitCode !== null) throw new Error(`The site did not start:\n${printed.join('')}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No answer from ${address} in three minutes.`)
}

async function stop(child: ChildProcess): Promise<{ milliseconds: number; code: number | null }> {
  const started = performance.now()
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { milliseconds: performance.now() - started, code: child.exitCode }
}
