/** `npm start`: serves the site, after building what has changed. With `--no-build` it refuses instead when there is no build of these inputs. */
import { damageOf } from '#lib/build/damage'
import { makeSite } from '#lib/build/make'
import { orderOf } from '#lib/build/order'
import { isOfInputs } from '#lib/build/up-to-date'
import { run } from '#lib/commands/run'
import { serveSite } from '#lib/commands/serve-site'
import { cannotListen, checkSurroundings } from '#lib/commands/start-problems'
import { listenAddress, moment, treeDir } from '#lib/site'

Object.assign(process.env, { NODE_ENV: 'production' })

const project = process.cwd()
const target = treeDir()

await run(async () => {
  const address = listenAddress()
  await checkSurroundings(address)
  const isReady = process.argv.includes('--no-build') ? isBuilt() : await build()
  if (isReady)
    await serveSite({ project, target, environment: process.env }).catch((error) =>
      cannotListen(error, address),
    )
  else process.exitCode = 1
})

/** A build whose moment has passed is served too: the next one is on its way. */
function isBuilt(): boolean {
  const reason = isOfInputs(orderOf(project, process.env))
    ? damageOf(target)
    : "it is not of this folder's files and settings"
  if (reason === undefined) return true
  console.error(
    `The build in ${target} cannot be served: ${reason}, and --no-build forbids to make one. Run npm run build.`,
  )
  return false
}

async function build(): Promise<boolean> {
  const { SITE_NOW } = process.env
  // One moment for everything that is made.
  Object.assign(process.env, { SITE_NOW: moment().toISOString() })
  const isMade = await makeSite(project, process.env)
  if (SITE_NOW === undefined) delete process.env.SITE_NOW
  return isMade
}
