/** The processes that a build starts, for what it asks of them. */
import type { ChildProcess } from 'node:child_process'
import { openIndexer } from '#lib/build/indexer'
import type { BuildOrder } from '#lib/build/order'
import { closeRenderers, openRenderers, type Renderer, type Renderers } from '#lib/build/renderers'
import { emptyWorkFolder } from '#lib/build/work-folder'

/** One run of a build: what is asked for, and the processes that it has started. */
export interface Run {
  order: BuildOrder
  renderers: Map<Renderer, Renderers>
  indexer?: ChildProcess
  /** Folder of the views that are rendered. */
  views?: string
}

/** What renders; started when it is first asked for. */
export function renderersOf(run: Run, renderer: Renderer): Renderers {
  const { project, environment, moment } = run.order
  run.views ??= emptyWorkFolder(project, 'views')
  const settings = { ...environment, SITE_NOW: moment.toISOString() }
  const renderers = run.renderers.get(renderer) ?? openRenderers(renderer, run.views, settings)
  run.renderers.set(renderer, renderers)
  return renderers
}

/** The process that makes indexes; started when it is first asked for. */
export function indexerOf(run: Run): ChildProcess {
  run.indexer ??= openIndexer()
  return run.indexer
}

/** Ends what renders. */
export function endRendering({ renderers }: Run): void {
  for (const one of renderers.values()) closeRenderers(one)
  renderers.clear()
}

/** Ends all. */
export function endAll(run: Run): void {
  endRendering(run)
  run.indexer?.kill()
  delete run.indexer
}
