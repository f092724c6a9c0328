/** Locks that git leaves when it is killed, or the machine ends: nobody takes them away, and until then git refuses to work there. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { git } from '#lib/edit/store/git'
import type { Repository } from '#lib/edit/store/repository'

/** Milliseconds. No command of git holds one of these so long. */
const staleMs = 60_000

/** Takes away what was left in the editor's own copies, at branches and settings. The index of the working folder is not the editor's alone. */
export function releaseLocks({ home }: Repository): void {
  const common = path.dirname(home)
  const shared = ['config', 'packed-refs', 'HEAD'].map((name) => path.join(common, `${name}.lock`))
  const found = [
    ...shared.filter(existsSync),
    ...locksBelow(path.join(common, 'refs', 'heads')),
    ...ownCopies(common, home).flatMap(locksBelow),
  ]
  for (const lock of found) if (isStale(lock)) rmSync(lock, { force: true })
}

/** The lock of the working folder's index, while there is one: somebody may be writing a commit. */
export async function lockOfWorkingFolder({ root }: Repository): Promise<string | undefined> {
  const lock = path.resolve(root, await git(root, ['rev-parse', '--git-path', 'index.lock']))
  return existsSync(lock) ? lock : undefined
}

/** What git knows of the working copies in the editor's folder. */
function ownCopies(common: string, home: string): string[] {
  const folder = path.join(common, 'worktrees')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .map((name) => path.join(folder, name))
    .filter((copy) => {
      const place = path.join(copy, 'gitdir')
      return existsSync(place) && readFileSync(place, 'utf8').startsWith(home + path.sep)
    })
}

function locksBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.lock'))
    .map((name) => path.join(folder, name))
}

function isStale(lock: string): boolean {
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return Date.now() - written > staleMs
}
