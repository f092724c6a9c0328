/** Temporary folders with the number of their process in their name: what a killed one left is known by it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isRunning } from '#lib/server/running'

const prefix = 'employment-services-'

/** An empty folder of this process. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`))
}

/** Takes away the folders of processes that have ended. */
export function removeLeftFolders(): void {
  const left = readdirSync(tmpdir()).filter(
    (name) => name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10)),
  )
  for (const name of left) removeIfOurs(path.join(tmpdir(), name))
}

/** A folder of another account stays. */
function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
