/** Thousands of files take a while to remove: their folder is renamed, and a process that nobody waits for removes it. */
import { spawn } from 'node:child_process'
import { renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Removes folders, as far as they are there, by way of `home`, which is on their disk. */
export function removeLater(home: string, folders: string[]): void {
  const names = folders.flatMap((folder) => asideOf(home, folder) ?? [])
  if (names.length === 0) return
  const script =
    'for (const folder of process.argv.slice(1)) require("node:fs").rmSync(folder, { recursive: true, force: true })'
  const options = { cwd: tmpdir(), detached: true, stdio: 'ignore', windowsHide: true } as const
  spawn(process.execPath, ['--eval', script, ...names], options).unref()
}

let removals = 0

/** The new name; undefined where there is no such folder. */
function asideOf(home: string, folder: string): string | undefined {
  removals += 1
  const name = path.join(home, `removed-${process.pid}-${removals}`)
  return moved(folder, name) ? name : undefined
}

const taken = ['ENOENT', 'ENOTEMPTY', 'EEXIST']

/** Renames a folder. False where there is none, or the name is another's: two builds may want the same at the same time. */
export function moved(folder: string, name: string): boolean {
  try {
    renameSync(folder, name)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && taken.includes(String(error.code)))
      return false
    throw error
  }
}
