/** The process that makes the searches: started, watched, and started again whenever it ends or hangs. Pages need nothing of it. */
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { kill } from '#lib/server/bound-child'
import { watchPulse } from '#lib/server/heartbeat'
import type { SearchState } from '#lib/server/search-line'
import { askSocket, socketIn, startOnSocket } from '#lib/server/socket-child'
import { temporaryFolder } from '#lib/server/temporary-folder'

interface SearchOptions {
  environment: NodeJS.ProcessEnv
  /** What is asked first, so that no reader waits for what is made at the first request. */
  warm: string[]
  onState: (state: SearchState) => void
}

const launcher = fileURLToPath(new URL('../commands/compiled.mjs', import.meta.url))

interface Keeper extends SearchOptions {
  socketPath: string
  child?: ChildProcess
  closing: boolean
}

export interface SearchKeeper {
  socketPath: string
  /** Starts the process; nobody waits for it. */
  start: () => void
  close: () => void
}

/** Milliseconds: how long the first answers may take, and the pauses before it is started again, longer each time in vain. */
const warmTimeoutMs = 30_000
const pauses = [100, 1_000, 2_000, 5_000, 15_000, 30_000]

/** Takes a place for its socket. */
export function keepSearch(options: SearchOptions): SearchKeeper {
  const folder = temporaryFolder()
  const keeper: Keeper = { ...options, socketPath: socketIn(folder), closing: false }
  const close = () => {
    keeper.closing = true
    if (keeper.child) kill(keeper.child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { socketPath: keeper.socketPath, start: () => void keepAlive(keeper), close }
}

async function keepAlive(keeper: Keeper): Promise<void> {
  for (let failures = 0; !keeper.closing; ) {
    const reason = await live(keeper, () => {
      failures = 0
    })
    if (keeper.closing) return
    keeper.onState('down')
    console.error(`The process of the search ${reason}. It is started again; pages go on.`)
    await new Promise((resolve) => setTimeout(resolve, pauses[failures] ?? pauses.at(-1)).unref())
    failures += 1
  }
}

/** One life of the process. Resolves, when it has ended, with why. */
async function live(keeper: Keeper, onReady: () => void): Promise<string> {
  const { environment, socketPath } = keeper
  const { child, ready } = startOnSocket(launcher, ['app/search-process.tsx', socketPath], {
    environment,
    nodeOptions: [],
    name: 'The process of the search',
  })
  keeper.child = child
  const ended = new Promise<string>((resolve) =>
    child
      .once('exit', (status, signal) => resolve(`ended (${signal ?? status})`))
      .once('error', (error) => resolve(`ended (${error.message})`)),
  )
  try {
    await ready
    await warmUp(keeper)
    if (child.pid !== undefined) lowerPriority(child.pid)
  } catch {
    kill(child)
    return `did not start: it ${await ended}`
  }
  let hung = false
  const stopWatching = watchPulse(child, () => {
    hung = true
    kill(child)
  })
  keeper.onState('ready')
  onReady()
  const reason = await ended
  stopWatching()
  return hung ? 'hung' : reason
}

/** The index of the search is made before the first reader asks. What is answered is the matter of who asks. */
async function warmUp({ socketPath, warm }: Keeper): Promise<void> {
  for (const path of warm) await askSocket({ socketPath, path, timeout: warmTimeoutMs })
}

/** Pages come first. A process that has ended already has no priority. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
