/** Next in a child process behind a socket of its own: how it is started and asked. The search has one that lives on, a build some for a while. */
import type { ChildProcess } from 'node:child_process'
import { request as httpRequest } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { forkBound } from '#lib/server/bound-child'
import { origin } from '#lib/site'

/** An answer of Next, whole. */
export interface Rendered {
  status: number
  body: Buffer
}

const program = fileURLToPath(new URL('next-process.mjs', import.meta.url))

interface NextOptions {
  environment: NodeJS.ProcessEnv
  /** Folder that has the compiled code in it; the working directory, where none is given. */
  code?: string
  /** Name of the compiled code's folder in there: `.next`, where none is given. */
  distFolder?: string
  nodeOptions?: string[]
}

/** Milliseconds: by then it listens, or something is wrong. */
const startTimeoutMs = 60_000

/** Starts Next. `ready` resolves when it listens, and rejects when it ends before or takes too long. */
export function startNext(
  socketPath: string,
  { environment, code = process.cwd(), distFolder = '.next', nodeOptions = [] }: NextOptions,
): { child: ChildProcess; ready: Promise<void> } {
  // Plain JavaScript: nothing has to be loaded to read it.
  const child = forkBound(program, [socketPath, code, distFolder], {
    execArgv: nodeOptions,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: environment,
  })
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Next did not start in time.')), startTimeoutMs)
    late.unref()
    child.once('message', () => resolve())
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`The process of Next ended (${signal ?? code}).`)),
    )
  })
  return { child, ready }
}

/** Next puts metadata where it belongs, in the head, only for clients with a name: see `htmlLimitedBots` in next.config.ts. */
const agent = 'helsinki-employment-services'

/** None of the reader's headers is passed on: Next's internal ones, and those that name a host, have no way in. */
export function askNext(socketPath: string, target: string, timeoutMs: number): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const options = {
      socketPath,
      path: target,
      headers: { host: new URL(origin()).host, 'user-agent': agent },
      timeout: timeoutMs,
    }
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 500, body: Buffer.concat(chunks) }),
      )
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error(`No answer for ${timeoutMs} ms.`)))
    request.on('error', reject)
    request.end()
  })
}

/** Where a process may listen: a file of a folder, or on Windows a pipe that is named like it. */
export function socketIn(folder: string, name = 'socket'): string {
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\${path.basename(folder)}-${name}`
    : path.join(folder, name)
}
