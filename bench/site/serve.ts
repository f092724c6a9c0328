/** The site as `npm start` serves it, in a process of its own whose memory can be read. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

export const root = path.resolve(import.meta.dirname, '..', '..')

/** One origin for all measurements, so that one build serves them all. */
export const port = 3977
export const origin = `http://localhost:${port}`

export interface Running {
  pid: number
  stop: () => Promise<void>
}

/** Serves the site, after building it when that is needed; ready when it answers. */
export async function serveSite(): Promise<Running> {
  const env = { ...process.env, PORT: String(port), HOSTNAME: 'localhost', SITE_URL: origin }
  // The command of `npm start` itself: with npm between, signals and memory would be npm's.
  const child = spawn(process.execPath, ['lib/commands/compiled.mjs', 'start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const running = { pid: child.pid ?? 0, stop: () => stop(child) }
  try {
    await untilAnswering(`${origin}/healthz`, () => child.exitCode === null)
    // Until then a search waits, and in the end is told to come back.
    while (!(await (await fetch(`${origin}/healthz`)).text()).includes('"ok"'))
      await setTimeout(200)
    return running
  } catch (error) {
    await running.stop()
    throw error
  }
}

/** Ends a process by its signal and waits for it. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** Waits for an address to answer. Rejects when the process has ended or has not answered in time; a build may come first. */
export async function untilAnswering(
  address: string,
  isAlive: () => boolean,
  seconds = 300,
): Promise<void> {
  for (let attempt = 0; attempt < seconds * 5 && isAlive(); attempt++) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await setTimeout(200)
  }
  throw new Error(`No answer from ${address}.`)
}
