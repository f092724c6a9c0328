/** The pages as they are served: by this process alone, or by several on one port. */
import type { FromWorker, ToWorker, WorkerSettings } from '#lib/server/messages'
import { renderOver, type SearchLine, type SearchState } from '#lib/server/search-line'
import { serve } from '#lib/server/serve'
import { endWorkers, giveEdition, startWorkers, tellSearch } from '#lib/server/workers'

type EditionMessage = ToWorker & { kind: 'edition' }

export interface Pages {
  port: number
  /** Serves another edition, without a gap. */
  take: (edition: EditionMessage) => Promise<void>
  setSearch: (state: SearchState) => void
  close: () => Promise<void>
}

/** Serves an edition. Rejects with the error of `listen` when that is not possible. */
export function openPages(edition: EditionMessage, settings: WorkerSettings): Promise<Pages> {
  return settings.share > 1 ? byWorkers(edition, settings) : alone(edition, settings)
}

async function alone(first: EditionMessage, settings: WorkerSettings): Promise<Pages> {
  let search: SearchLine = { socketPath: first.socketPath, state: first.state }
  const editionOf = (tree: string) => ({ tree, search, render: renderOver(search) })
  const serving = await serve({ ...editionOf(first.tree), ...settings })
  return {
    port: serving.port,
    take: ({ tree, socketPath, state }) => {
      search = { socketPath, state }
      return serving.take(editionOf(tree))
    },
    setSearch: (state) => {
      search.state = state
    },
    close: serving.close,
  }
}

async function byWorkers(edition: EditionMessage, settings: WorkerSettings): Promise<Pages> {
  let fail: (error: Error) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const onFailed = (failure: FromWorker & { kind: 'failed' }) =>
    fail(Object.assign(new Error(failure.message), failure))
  const workers = { edition, closing: false, onFailed }
  const port = await Promise.race([startWorkers(workers, settings), failed])
  if (port === 0) throw new Error('Every process of the pages ended while it started.')
  // Later failures are those of single processes, which are started again.
  workers.onFailed = ({ message }) => console.error(message)
  return {
    port,
    take: (next) => giveEdition(workers, next),
    setSearch: (state) => tellSearch(workers, { kind: 'search', state }),
    close: () => endWorkers(workers),
  }
}
