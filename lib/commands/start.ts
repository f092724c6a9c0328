/** `npm start`: serves the site, after building what has changed. With `--no-build` it refuses instead when there is no build of these inputs. */
import path from 'node:path'
import { makeSite } from '#lib/build/make'
import { orderOf } from '#lib/build/order'
import { isOfInputs } from '#lib/build/up-to-date'
import { run } from '#lib/commands/run'
import { locales } from '#lib/locales'
import { nextRenderer } from '#lib/server/render'
import { serve } from '#lib/server/serve'
import { healthToken, listenAddress, moment } from '#lib/site'
import { readBuildRecord } from '#lib/tree/manifest'
import { searchAddress } from '#lib/urls'

Object.assign(process.env, { NODE_ENV: 'production' })

const project = process.cwd()

await run(async () => {
  const address = listenAddress()
  if (await (process.argv.includes('--no-build') ? isBuilt() : build())) await open(address)
  else process.exitCode = 1
})

/** A build whose moment has passed is served too: the next one is on its way. */
async function isBuilt(): Promise<boolean> {
  if (isOfInputs(orderOf(project, process.env))) return true
  console.error(
    `The build in ${path.join(project, 'out')} is not of this folder's files and settings, and --no-build forbids to make one.`,
  )
  return false
}

async function build(): Promise<boolean> {
  // One moment for everything that is made.
  Object.assign(process.env, { SITE_NOW: moment().toISOString() })
  return makeSite(project, process.env)
}

async function open(address: ReturnType<typeof listenAddress>): Promise<void> {
  // What is rendered per request is rendered for the moment of the build, like everything else.
  Object.assign(process.env, {
    SITE_NOW: (await readBuildRecord(path.join(project, 'out'))).moment,
  })
  // The search index is made before the first reader asks, from the content that the build saw.
  const renderer = await nextRenderer(locales.map((locale) => searchAddress(locale, 'a')))
  const server = await serve({
    tree: path.join(project, 'out'),
    render: renderer.render,
    healthToken: healthToken(),
    ...address,
  }).catch(explain)
  console.log(`Serving http://localhost:${server.port}`)
  const end = async () => {
    await server.close()
    await renderer.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end())
}

/** A port that cannot be had is the reader's to change, not a fault of ours: one sentence, no stack trace. */
function explain(error: NodeJS.ErrnoException): never {
  if (error.syscall !== 'listen') throw error
  console.error(
    `Cannot listen on port ${listenAddress().port} (${error.code}). Give another one: PORT=3001 npm start.`,
  )
  process.exit(1)
}
