/** The processes and threads that a build starts, for what it asks of them. */
import type { ChildProcess } from 'node:child_process'
import { openIndexer } from '#lib/build/indexer'
import type { BuildOrder } from '#lib/build/order'
import { closeRenderer, openRenderer, type Renderer } from '#lib/build/renderer'
import { emptyWorkFolder } from '#lib/build/work-folder'
import { closeWriters, openWriters, type Writers } from '#lib/build/writers'

/** One run of a build: what is asked for, and what it has started. */
export interface Run {
  order: BuildOrder
  renderer?: Renderer
  writers?: Writers
  indexer?: ChildProcess
}

/** Next; started when it is first asked for. */
export function rendererOf(run: Run): Renderer {
  const { project, environment, moment } = run.order
  const settings = { ...environment, SITE_NOW: moment.toISOString() }
  run.renderer ??= openRenderer(emptyWorkFolder(project, 'views'), settings)
  return run.renderer
}

/** The threads that write; the first is started when they are first asked for. */
export function writersOf(run: Run): Writers {
  run.writers ??= openWriters(run.order.environment)
  return run.writers
}

/** The process that makes indexes; started when it is first asked for. */
export function indexerOf(run: Run): ChildProcess {
  run.indexer ??= openIndexer()
  return run.indexer
}

/** Ends all. */
export async function endAll(run: Run): Promise<void> {
  if (run.renderer) closeRenderer(run.renderer)
  run.indexer?.kill()
  const { writers } = run
  delete run.renderer
  delete run.indexer
  delete run.writers
  if (writers) await closeWriters(writers)
}
