/**
 * Next in a process of its own, run by `next-child.ts`. Arguments: the path of the socket to listen on, the folder that has the
 * compiled code, and the name of its folder in there.
 */
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'

const [, , socketPath = '', dir = process.cwd(), distFolder = '.next'] = process.argv

// The end comes from the process that started this one, also when a signal goes to both.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {})
process.once('disconnect', () => process.exit(0))
if (!process.connected) process.exit(0)

// As Next's own standalone server does: the settings of the build of the code, so that next.config.ts is not compiled at every start.
const { config: conf } = JSON.parse(
  await readFile(path.join(dir, distFolder, 'required-server-files.json'), 'utf8'),
)

const app = next({ conf, dev: false, dir, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
await rm(socketPath, { force: true })
createServer((request, response) => void handle(request, response)).listen(socketPath, () =>
  process.send?.('ready'),
)
