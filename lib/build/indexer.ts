/** The process that makes the indexes of the search, in `index-process.ts`. Little is loaded to start it. */
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { forkBound } from '#lib/server/bound-child'

const launcher = fileURLToPath(new URL('../commands/compiled.mjs', import.meta.url))

/** Starts the process. It is not waited for. */
export function openIndexer(): ChildProcess {
  return forkBound(launcher, ['lib/build/index-process.ts'], {})
}
