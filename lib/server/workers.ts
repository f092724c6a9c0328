/** The processes that serve the pages, seen from the one that starts them: they share a port, and each is replaced when it ends or hangs. */
import cluster, { type Worker } from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { boundTo, kill } from '#lib/server/bound-child'
import { forkWorker } from '#lib/server/fork-worker'
import { startPatienceMs, watchPulse } from '#lib/server/heartbeat'
import type { FromWorker, ToWorker, WorkerSettings } from '#lib/server/messages'

type EditionMessage = ToWorker & { kind: 'edition' }

export interface Workers {
  /** What each serves, the new ones too. */
  edition: EditionMessage
  closing: boolean
  onFailed: (failure: FromWorker & { kind: 'failed' }) => void
}

const launcher = fileURLToPath(new URL('../commands/compiled.mjs', import.meta.url))

/** Milliseconds from the end of a process to the next one in its place. */
const pauseMs = 500

/** By then each has drained. */
const endTimeoutMs = 9_500

/** Starts as many processes as share the port. Gives the port when they listen; 0 when all of them ended before. */
export async function startWorkers(workers: Workers, settings: WorkerSettings): Promise<number> {
  // Each takes its connections by itself: none goes through this process, which may be held up.
  if (process.platform !== 'win32') cluster.schedulingPolicy = cluster.SCHED_NONE
  cluster.setupPrimary({
    exec: launcher,
    args: ['lib/server/worker.ts', JSON.stringify(settings)],
    execArgv: boundTo([]).execArgv,
  })
  const ports = Array.from({ length: settings.share }, () => startWorker(workers))
  return Math.max(...(await Promise.all(ports)))
}

/** Tells every process, and those that will be started. Resolves when all of them serve the edition. */
export async function giveEdition(workers: Workers, edition: EditionMessage): Promise<void> {
  workers.edition = edition
  const taken = all().map((worker) => served(worker, edition))
  for (const worker of all()) tell(worker, edition)
  await Promise.all(taken)
}

/** Tells every process how the search is. */
export function tellSearch(workers: Workers, { state }: ToWorker & { kind: 'search' }): void {
  workers.edition = { ...workers.edition, state }
  for (const worker of all()) tell(worker, { kind: 'search', state })
}

/** Lets all of them drain. Resolves when none is left. */
export async function endWorkers(workers: Workers): Promise<void> {
  workers.closing = true
  const force = setTimeout(killAll, endTimeoutMs)
  await Promise.all(
    all().map((worker) => {
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      tell(worker, { kind: 'drain' })
      return ended
    }),
  )
  clearTimeout(force)
}

/** Gives the port when it listens. */
function startWorker(workers: Workers): Promise<number> {
  const worker = forkWorker()
  const stopWatching = watchPulse(
    worker.process,
    () => {
      console.error('A process of the pages hung. It is started again.')
      kill(worker.process)
    },
    startPatienceMs,
  )
  worker.once('exit', (code, signal) => {
    stopWatching()
    if (workers.closing) return
    console.error(`A process of the pages ended (${signal ?? code}). It is started again.`)
    setTimeout(() => workers.closing || void startWorker(workers), pauseMs)
  })
  worker.on('message', (message: FromWorker | string) => {
    if (typeof message === 'string') return
    if (message.kind === 'hello') tell(worker, workers.edition)
    if (message.kind === 'failed') workers.onFailed(message)
  })
  return served(worker, workers.edition)
}

/** Resolves with the port when the process serves an edition; one that ends before is replaced by one that does. */
function served(worker: Worker, edition: EditionMessage): Promise<number> {
  return new Promise((resolve) => {
    const hear = (message: FromWorker | string) => {
      if (typeof message !== 'object' || message.kind !== 'serving') return
      if (message.tree !== edition.tree) return
      worker.off('message', hear)
      resolve(message.port)
    }
    worker.on('message', hear)
    worker.once('exit', () => resolve(0))
  })
}

function killAll(): void {
  for (const worker of all()) kill(worker.process)
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => {})
}

function all(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
}
