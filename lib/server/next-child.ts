/** Next in a child process: a build of the content starts some for a while, and the editor one. */
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { askSocket, type Rendered, startOnSocket } from '#lib/server/socket-child'
import { origin } from '#lib/site'

const program = fileURLToPath(new URL('next-process.mjs', import.meta.url))

interface NextOptions {
  environment: NodeJS.ProcessEnv
  /** Name of the compiled code's folder; `.next`, where none is given. */
  distFolder?: string
  nodeOptions?: string[]
}

/** Starts Next with the code that is compiled in the working directory. */
export function startNext(
  socketPath: string,
  { environment, distFolder = '.next', nodeOptions = [] }: NextOptions,
): { child: ChildProcess; ready: Promise<void> } {
  // Plain JavaScript: nothing has to be loaded to read it.
  const options = { environment, nodeOptions, name: 'The process of Next' }
  return startOnSocket(program, [socketPath, process.cwd(), distFolder], options)
}

/** Next puts metadata where it belongs, in the head, only for clients with a name: see `htmlLimitedBots` in next.config.ts. */
const agent = 'helsinki-employment-services'

export function askNext(socketPath: string, target: string, timeout: number): Promise<Rendered> {
  const headers = { host: new URL(origin()).host, 'user-agent': agent }
  return askSocket({ socketPath, path: target, headers, timeout })
}
