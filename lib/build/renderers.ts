/** Processes that render, as many as there is work for, while a build lasts. Each takes the next page as soon as it has room. */
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Environment } from '#lib/build/code'
import { askNext, startNext } from '#lib/server/next-child'
import { type Rendered, socketIn, startOnSocket } from '#lib/server/socket-child'
import { temporaryFolder } from '#lib/server/temporary-folder'

interface RenderProcess {
  child: ChildProcess
  socketPath: string
  ready: Promise<void>
  /** Pages that it is asked for now. */
  running: number
}

/** What renders: Next, or React alone, for pages like one that Next has rendered. */
export type Renderer = 'next' | 'react'

export interface Renderers {
  renderer: Renderer
  /** Where the processes find the views. */
  viewsFolder: string
  socketFolder: string
  environment: Environment
  processes: RenderProcess[]
}

/** A process takes about as long to start as this many pages to render. */
const pagesWorthAProcess = 150

/**
 * A page leaves much behind and keeps nothing. With more room for what is young it takes 11 % less time, and a heap that may not grow far is
 * cleaned earlier: 113 MB a process instead of 225.
 */
const memory = ['--max-semi-space-size=8', '--max-old-space-size=256']

const timeoutMs = 120_000

const launcher = fileURLToPath(new URL('../commands/compiled.mjs', import.meta.url))

/** Starts the first process. It is not waited for: the content can be read meanwhile. */
export function openRenderers(
  renderer: Renderer,
  viewsFolder: string,
  environment: Environment,
): Renderers {
  const renderers = {
    renderer,
    viewsFolder,
    socketFolder: temporaryFolder(),
    environment,
    processes: [],
  }
  addProcess(renderers)
  return renderers
}

/** Starts as many as a number of pages is worth, at most one a core. */
export function growRenderers(renderers: Renderers, pages: number): void {
  const wanted = Math.min(availableParallelism(), Math.ceil(pages / pagesWorthAProcess))
  while (renderers.processes.length < wanted) addProcess(renderers)
}

/** Asks the process that has least to do. */
export async function askRenderer({ processes }: Renderers, target: string): Promise<Rendered> {
  const [first, ...others] = processes
  if (!first) throw new Error('No process was started')
  const free = others.reduce((best, one) => (one.running < best.running ? one : best), first)
  free.running += 1
  try {
    await free.ready
    return await askNext(free.socketPath, target, timeoutMs)
  } finally {
    free.running -= 1
  }
}

/** Ends the processes. */
export function closeRenderers({ processes, socketFolder }: Renderers): void {
  for (const { child } of processes) child.kill('SIGKILL')
  rmSync(socketFolder, { recursive: true, force: true })
}

function addProcess(renderers: Renderers): void {
  const { renderer, viewsFolder, socketFolder, environment, processes } = renderers
  const socketPath = socketIn(socketFolder, String(processes.length))
  const env = {
    ...environment,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    VIEWS_DIR: viewsFolder,
  }
  const options = { environment: env, nodeOptions: memory }
  const { child, ready } =
    renderer === 'next' ? startNext(socketPath, options) : startReact(socketPath, options)
  // Whoever asks it learns of a failure.
  ready.catch(() => {})
  processes.push({ child, socketPath, ready, running: 0 })
}

function startReact(
  socketPath: string,
  options: { environment: NodeJS.ProcessEnv; nodeOptions: string[] },
) {
  const name = 'The process of React'
  return startOnSocket(launcher, ['app/like-process.tsx', socketPath], { ...options, name })
}
