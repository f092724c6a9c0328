/** `npm start`: serves the site, after building it when there is no build or its inputs have changed. */
import path from 'node:path'
import { isUpToDate, makeSite } from '#lib/build/make'
import { nextHandler } from '#lib/server/render'
import { serve } from '#lib/server/serve'
import { listenAddress } from '#lib/site'

Object.assign(process.env, { NODE_ENV: 'production' })

const project = process.cwd()
if ((await isUpToDate(project, process.env)) || (await makeSite(project, process.env))) {
  const server = await serve({ tree: path.join(project, 'out'), render: await nextHandler(project), ...listenAddress() })
  console.log(`Serving http://localhost:${server.port}`)
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void server.close().then(() => process.exit(0)))
} else {
  process.exitCode = 1
}
