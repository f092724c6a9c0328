/** The process of Next that a build asks for what it cannot make itself. */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import nextPackage from 'next/package.json' with { type: 'json' }
import type { Environment } from '#lib/build/code'
import { BuildError } from '#lib/problems/build-error'
import { askNext, startNext } from '#lib/server/next-child'
import { socketIn } from '#lib/server/socket-child'
import { temporaryFolder } from '#lib/server/temporary-folder'
import type { View } from '#lib/views/view'
import { viewFile } from '#lib/views/view-file'

export interface Renderer {
  child: ChildProcess
  ready: Promise<void>
  socketFolder: string
  socketPath: string
  /** Where the process finds the views. */
  viewsFolder: string
}

const timeoutMs = 120_000

/** Starts the process. It is not waited for: the content can be read meanwhile. */
export function openRenderer(viewsFolder: string, environment: Environment): Renderer {
  const socketFolder = temporaryFolder()
  const socketPath = socketIn(socketFolder)
  const settings = {
    ...environment,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    VIEWS_DIR: viewsFolder,
  }
  const { child, ready } = startNext(socketPath, { environment: settings })
  // Whoever asks it learns of a failure.
  ready.catch(() => {})
  return { child, ready, socketFolder, socketPath, viewsFolder }
}

/** The page of a view as Next answers it. Throws a BuildError when there is no answer. */
export async function renderView(
  { ready, socketPath, viewsFolder }: Renderer,
  view: View,
): Promise<string> {
  const file = viewFile(viewsFolder, view.address)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(view))
  const { status, body } = await ready
    .then(() => askNext(socketPath, encodeURI(view.address), timeoutMs))
    .catch((error: Error) => fail(view.address, error.message))
  if (status !== 200) fail(view.address, `it answered ${status}`)
  return String(body)
}

/** Ends the process. */
export function closeRenderer({ child, socketFolder }: Renderer): void {
  child.kill('SIGKILL')
  rmSync(socketFolder, { recursive: true, force: true })
}

function fail(address: string, reason: string): never {
  throw new BuildError(`Next ${nextPackage.version} did not render ${address}: ${reason}.`, true)
}
