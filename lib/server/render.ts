/** The way to Next, for the few addresses that are made per request: in a process of its own, over a socket of its own. */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { constants, setPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { origin } from '#lib/site'

/** An answer of Next, whole. */
export interface Rendered {
  status: number
  body: Buffer
}

/** Makes the answer to a target ('/fi/haku?q=tuki'). Rejects when there is none in time. */
export type Render = (target: string) => Promise<Rendered>

export interface Renderer {
  render: Render
  close: () => Promise<void>
}

interface Keeper {
  socketPath: string
  /** What is asked first, so that no reader waits for what is made at the first request. */
  warm: string[]
  child?: ChildProcess
  closing: boolean
}

const program = fileURLToPath(new URL('next-process.ts', import.meta.url))

/** How long an answer may take, and how long to wait before a process that ended is started again, in milliseconds. */
const patience = 5_000
const pause = 1_000

/** Answers in the making at a time. More readers than that are asked to come back: in a queue all of them would wait too long. */
const mostAtOnce = 32

/** Next for the project in the working directory. Its process is started again whenever it ends. Rejects when it does not start at all. */
export async function nextRenderer(warm: string[]): Promise<Renderer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'next-'))
  const keeper: Keeper = { socketPath: path.join(folder, 'socket'), warm, closing: false }
  await launch(keeper)
  const close = async () => {
    keeper.closing = true
    keeper.child?.disconnect()
    await rm(folder, { recursive: true, force: true })
  }
  return { render: limited((target) => ask(keeper.socketPath, target)), close }
}

async function launch(keeper: Keeper): Promise<void> {
  const child = fork(program, [keeper.socketPath])
  keeper.child = child
  setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL)
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code, signal) => reject(new Error(`The process of the search ended (${signal ?? code}).`)))
  })
  child.once('exit', () => void relaunch(keeper))
  for (const target of keeper.warm)
    await ask(keeper.socketPath, target).catch((error: Error) => console.error(`No answer to the first search: ${error.message}`))
}

async function relaunch(keeper: Keeper): Promise<void> {
  if (keeper.closing) return
  console.error('The process of the search ended. It is started again.')
  await new Promise((resolve) => setTimeout(resolve, pause))
  await launch(keeper).catch(() => relaunch(keeper))
}

function limited(render: Render): Render {
  let running = 0
  return async (target) => {
    if (running >= mostAtOnce) return { status: 503, body: Buffer.alloc(0) }
    running += 1
    try {
      return await render(target)
    } finally {
      running -= 1
    }
  }
}

/** None of the reader's headers is passed on: Next's internal ones, and those that name a host, have no way in. */
function ask(socketPath: string, target: string): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const options = { socketPath, path: target, headers: { host: new URL(origin()).host }, timeout: patience }
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 500, body: Buffer.concat(chunks) }))
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error(`No answer for ${patience} ms.`)))
    request.on('error', reject)
    request.end()
  })
}
