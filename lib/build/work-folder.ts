/**
 * `.build/`: where a build works, beside the tree that is served. Each build has folders of its own there, named by its process, and
 * nothing in it is needed once that process has ended: the next build takes the remains away. It may be removed at any time.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { removeLater } from '#lib/build/remove-later'
import { isRunning } from '#lib/server/running'

type Purpose = 'tree' | 'views' | 'search' | 'old' | 'served'

const folderOf = (project: string) => path.join(project, '.build')

/** A folder of this build: the new tree, the views of the pages to render, the files of the search, or the tree that was replaced. */
export function workFolder(project: string, purpose: Purpose): string {
  return path.join(folderOf(project), `${purpose}-${process.pid}`)
}

let servings = 0

/** A folder for what this process serves, a new one each time. */
export function servedFolder(project: string): string {
  servings += 1
  return `${workFolder(project, 'served')}-${servings}`
}

/** An empty folder of this build. */
export function emptyWorkFolder(project: string, purpose: Purpose): string {
  const folder = workFolder(project, purpose)
  removeLater(folderOf(project), [folder])
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Puts a finished tree where it is served from. The old one is whole until the new one takes its place, and is then aside. */
export function replaceTree(project: string, finished: string, target: string): void {
  const old = workFolder(project, 'old')
  removeLater(folderOf(project), [old])
  if (existsSync(target)) renameSync(target, old)
  renameSync(finished, target)
}

/** A build that was killed between the two renames of `replaceTree` left no tree, and the old one aside: it is put back. */
export function recoverTree(
  project: string,
  target: string,
  isWhole: (folder: string) => boolean,
): void {
  if (existsSync(target)) return
  const aside = remainsIn(project).find(
    (folder) => path.basename(folder).startsWith('old-') && isWhole(folder),
  )
  if (aside) renameSync(aside, target)
}

/** Where a tree that was replaced is kept for the next build. It belongs to no process. */
export function spareFolder(project: string, name: string): string {
  return path.join(folderOf(project), `spare-${name}`)
}

/** Takes away the trees that were kept. */
export function removeSpares(project: string): void {
  removeLater(folderOf(project), foldersIn(project).filter(isSpare))
}

/** Takes away what ended builds left, and what this one no longer needs, without waiting for it. */
export function removeRemains(project: string): void {
  const own = (['tree', 'views', 'search', 'old'] as const).map((purpose) =>
    workFolder(project, purpose),
  )
  removeLater(folderOf(project), [...new Set([...remainsIn(project), ...own])])
}

/** No build takes so long, in milliseconds. By then its process number may be another's. */
const longest = 3_600_000

/** Folders of processes that have ended. */
function remainsIn(project: string): string[] {
  return foldersIn(project).filter(
    (folder) =>
      !isSpare(folder) &&
      (!isRunning(Number(/-(\d+)/.exec(path.basename(folder))?.[1])) ||
        (!path.basename(folder).startsWith('served') && isOlder(folder, longest))),
  )
}

function foldersIn(project: string): string[] {
  const home = folderOf(project)
  return existsSync(home) ? readdirSync(home).map((name) => path.join(home, name)) : []
}

const isSpare = (folder: string) => path.basename(folder).startsWith('spare-')

/** By when it got its name: a tree that is put aside may be as old as it likes. */
function isOlder(folder: string, age: number): boolean {
  const made = statSync(folder, { throwIfNoEntry: false })
  return made !== undefined && Date.now() - made.ctimeMs > age
}
