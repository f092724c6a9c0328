/** The whole service: the pages, the search beside them, the exchange of one build for the next, the end. */
import type { Environment } from '#lib/build/code'
import { damageOf } from '#lib/build/damage'
import { orderOf } from '#lib/build/order'
import { isOfInputs } from '#lib/build/up-to-date'
import { removeRemains } from '#lib/build/work-folder'
import { type ServedEdition, takeEdition } from '#lib/commands/served-edition'
import { watchLive } from '#lib/commands/watch-live'
import { openPages, type Pages } from '#lib/server/pages'
import { removeLeftFolders } from '#lib/server/temporary-folder'
import { healthToken, listenAddress, workerCount } from '#lib/site'
import { liveMark } from '#lib/tree/live-mark'

interface Project {
  project: string
  target: string
  environment: Environment
}

interface Service extends Project {
  pages: Pages
  current: ServedEdition
}

/** Milliseconds: how long a reload waits for the search of the new build, and how long answers of the old one may take. */
const searchPatienceMs = 30_000
const lastAnswersMs = 5_000

/** Serves the tree of a project until the process is told to end. Rejects with the error of `listen` when it cannot. */
export async function serveSite(project: Project): Promise<void> {
  removeLeftFolders()
  removeRemains(project.project)
  let service: Service | undefined
  const current: ServedEdition = await takeEdition(project, (state) => {
    if (service?.current === current) service.pages.setSearch(state)
  })
  const settings = { ...listenAddress(), healthToken: healthToken(), share: workerCount() }
  const pages = await openPages(current.message(), settings).catch((error: Error) => {
    current.close()
    throw error
  })
  service = { ...project, pages, current }
  // The pages come first: nobody waits for the search before they can be read.
  current.startSearch()
  console.log(`Serving http://localhost:${pages.port} (process ${process.pid})`)
  listenToOthers(service)
}

/** SIGHUP: the build that is there now is served from now on; where there is none that may be served, the old one goes on. */
async function reload(service: Service): Promise<void> {
  const order = orderOf(service.project, service.environment)
  const isOurs = isOfInputs(order)
  await exchange(
    service,
    isOurs ? damageOf(service.target) : "it is not of this folder's files and settings",
  )
}

/** Serves the build that is there now, where nothing is wrong with it. */
async function exchange(service: Service, damage: string | undefined): Promise<void> {
  if (damage) {
    console.error(
      `The build in ${service.target} cannot be served: ${damage}. The one before goes on.`,
    )
    return
  }
  const old = service.current
  const next: ServedEdition = await takeEdition(service, (state) => {
    if (service.current === next) service.pages.setSearch(state)
  })
  next.startSearch()
  await untilKnown(next)
  service.current = next
  await service.pages.take(next.message())
  setTimeout(old.close, lastAnswersMs)
  console.log('Serving the build that is there now.')
}

/** Until its search is ready or cannot be had: meanwhile that of the old one answers. */
async function untilKnown({ message }: ServedEdition): Promise<void> {
  const end = Date.now() + searchPatienceMs
  while (message().state === 'starting' && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

function listenToOthers(service: Service): void {
  const { target, current } = service
  let work = Promise.resolve()
  const inTurn = (task: () => Promise<void>) => {
    work = work.then(task).catch((error: Error) => console.error(error))
  }
  process.on('SIGHUP', () => inTurn(() => reload(service)))
  // What is published has been tried, and edits of this folder that are not published yet change nothing of it.
  const watch = watchLive(target, liveMark(current.served.tree), () =>
    inTurn(() => exchange(service, damageOf(target))),
  )
  const end = async () => {
    clearInterval(watch)
    await service.pages.close()
    service.current.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end())
}
