/** One build as it is served: its tree and code, out of the way of later builds, and the process of its search. */
import path from 'node:path'
import type { Environment } from '#lib/build/code'
import { type ServedTree, takeServed } from '#lib/build/served'
import { locales } from '#lib/locales'
import { keepSearch, type SearchKeeper } from '#lib/server/search-keeper'
import type { SearchState } from '#lib/server/search-line'
import { readBuildRecord } from '#lib/tree/manifest'
import { searchAddress } from '#lib/urls'

export interface ServedEdition {
  served: ServedTree
  /** Starts the search. Nobody need wait for it; `onState` is told of it. */
  startSearch: () => void
  /** What those that serve have to know. */
  message: () => { kind: 'edition'; tree: string; socketPath: string; state: SearchState }
  close: () => void
}

interface Project {
  project: string
  target: string
  environment: Environment
}

/** Takes what is built now. */
export async function takeEdition(
  { project, target, environment }: Project,
  onState: (state: SearchState) => void,
): Promise<ServedEdition> {
  const served = takeServed(project, target)
  // What is rendered per request is rendered for the moment of the build, like everything else.
  const { moment } = await readBuildRecord(served.tree)
  let state: SearchState = 'starting'
  const search: SearchKeeper = keepSearch({
    environment: searchEnvironment(environment, moment, served.tree),
    warm: locales.map((locale) => searchAddress(locale, 'a')),
    onState: (next) => {
      state = next
      onState(next)
    },
  })
  return {
    served,
    startSearch: search.start,
    message: () => ({
      kind: 'edition',
      tree: served.tree,
      socketPath: search.socketPath,
      state,
    }),
    close: () => {
      search.close()
      served.remove()
    },
  }
}

/** The search is made for the moment of the build, and finds the index that the build kept. */
function searchEnvironment(
  environment: Environment,
  moment: string,
  tree: string,
): NodeJS.ProcessEnv {
  const own = { SITE_NOW: moment, SEARCH_DIR: path.join(tree, 'search') }
  return { ...environment, ...own, NODE_ENV: 'production' }
}
