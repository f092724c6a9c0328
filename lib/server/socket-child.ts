/** A program in a process of its own that answers over a socket of the file system: how it is started and asked. */
import type { ChildProcess } from 'node:child_process'
import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import path from 'node:path'
import { forkBound } from '#lib/server/bound-child'

/** An answer, whole. */
export interface Rendered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

interface ChildOptions {
  environment: NodeJS.ProcessEnv
  nodeOptions: string[]
  /** How a failure names it: 'The process of Next'. */
  name: string
}

/** Milliseconds: by then it listens, or something is wrong. */
const startTimeoutMs = 60_000

/** Starts a program, which sends a message when it listens. `ready` resolves then, and rejects when it ends before or takes too long. */
export function startOnSocket(
  program: string,
  values: string[],
  { environment, nodeOptions, name }: ChildOptions,
): { child: ChildProcess; ready: Promise<void> } {
  const child = forkBound(program, values, {
    execArgv: nodeOptions,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: environment,
  })
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${name} did not start in time.`)),
      startTimeoutMs,
    )
    late.unref()
    child.once('message', () => resolve())
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${name} ended (${signal ?? code}).`)))
  })
  return { child, ready }
}

/** Asks for a target. Rejects when there is no answer in time. */
export function askSocket(
  options: RequestOptions & { socketPath: string; path: string; timeout: number },
): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode: status = 500, headers } = response
        resolve({ status, headers, body: Buffer.concat(chunks) })
      })
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error(`No answer for ${options.timeout} ms.`)))
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
