/** The way to Next, for the few addresses that are made per request: in a process of its own, over a socket of its own. */
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { constants, setPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { askNext, type Rendered, socketIn, startNext } from '#lib/server/next-child'

export type { Rendered }

/** Makes the answer to a target ('/fi/haku?q=tuki'). Rejects when there is none in time. */
export type Render = (target: string) => Promise<Rendered>

interface Renderer {
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

/** How long an answer may take, and how long to wait before a process that ended is started again, in milliseconds. */
const timeoutMs = 5_000
const pause = 1_000

/** Answers in the making at a time. More readers than that are asked to come back: in a queue all of them would wait too long. */
const maxConcurrent = 32

/** Next for the project in the working directory. Its process is started again whenever it ends. Rejects when it does not start at all. */
export async function nextRenderer(warm: string[]): Promise<Renderer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'next-'))
  const keeper: Keeper = { socketPath: socketIn(folder), warm, closing: false }
  await launch(keeper)
  const close = async () => {
    keeper.closing = true
    keeper.child?.disconnect()
    await rm(folder, { recursive: true, force: true })
  }
  return { render: limited((target) => askNext(keeper.socketPath, target, timeoutMs)), close }
}

async function launch(keeper: Keeper): Promise<void> {
  const { child, ready } = startNext(keeper.socketPath)
  keeper.child = child
  setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL)
  await ready
  child.once('exit', () => void relaunch(keeper))
  for (const target of keeper.warm)
    await askNext(keeper.socketPath, target, timeoutMs).catch((error: Error) =>
      console.error(`No answer to the first search: ${error.message}`),
    )
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
    if (running >= maxConcurrent) return { status: 503, body: Buffer.alloc(0) }
    running += 1
    try {
      return await render(target)
    } finally {
      running -= 1
    }
  }
}
