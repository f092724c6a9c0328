/** A process that serves the pages beside others on the same port: what `workers.ts` starts. It shares nothing with them but the port. */
import { beat, tellAlive } from '#lib/server/heartbeat'
import type { FromWorker, ToWorker, WorkerSettings } from '#lib/server/messages'
import { renderOver, type SearchLine } from '#lib/server/search-line'
import { type Serving, serve } from '#lib/server/serve'

const settings: WorkerSettings = JSON.parse(process.argv[2] ?? '{}')

let serving: Serving | undefined
let search: SearchLine = { socketPath: '', state: 'starting' }
let work: Promise<void> = Promise.resolve()

// The end comes from the process that started this one, also when a signal goes to all of them.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {})
beat()
process.on('message', (message: ToWorker | string) => {
  if (typeof message === 'string') return
  work = work.then(() => hear(message)).catch(tell)
})

say({ kind: 'hello' })

async function hear(message: ToWorker): Promise<void> {
  if (message.kind === 'search') search.state = message.state
  else if (message.kind === 'edition') await take(message)
  else {
    await serving?.close()
    process.exit(0)
  }
}

async function take({ tree, socketPath, state }: ToWorker & { kind: 'edition' }): Promise<void> {
  search = { socketPath, state }
  const edition = { tree, search, render: renderOver(search, settings.share) }
  if (serving) await serving.take(edition)
  else serving = await serve({ ...edition, ...settings })
  tellAlive()
  say({ kind: 'serving', port: serving.port, tree })
}

function tell({ code = '', syscall = '', message }: NodeJS.ErrnoException): void {
  say({ kind: 'failed', code, syscall, message })
}

function say(message: FromWorker): void {
  process.send?.(message)
}
