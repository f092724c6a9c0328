/**
 * The tree that was replaced waits to become the next one. Most of it is what the next one has too, so only what differs is touched: to link the
 * thousands of files of a large site anew takes longer than all else that a small change costs.
 */
import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from '#lib/build/hash'
import { partsOfBase } from '#lib/build/keys'
import type { PartTable } from '#lib/build/part'
import { moved } from '#lib/build/remove-later'
import { readParts } from '#lib/build/tree-state'
import { emptyWorkFolder, removeSpares, spareFolder, workFolder } from '#lib/build/work-folder'

const nameOf = (target: string) => hashOf(target).slice(0, 16)

/** The folder where the next tree of a target is made, and the parts that it has already: those of the spare tree, where it was made on the same base and most of it will be kept. To clear it out would take longer than to begin anew. */
export function startTree(
  project: string,
  target: string,
  { base, kept }: { base: string; kept: number },
): { tree: string; spare: PartTable } {
  const folder = spareFolder(project, nameOf(target))
  const spare = partsOfBase(readParts(folder), base)
  const tree = emptyWorkFolder(project, 'tree')
  const count = Object.keys(spare).length
  if (count === 0 || kept < count / 2) return { tree, spare: {} }
  rmdirSync(tree)
  if (moved(folder, tree)) return { tree, spare }
  // Another build at the same time has taken it.
  return { tree: emptyWorkFolder(project, 'tree'), spare: {} }
}

/** Keeps the tree that was just replaced, in place of all that were kept before. */
export function leaveSpare(project: string, target: string): void {
  const old = workFolder(project, 'old')
  removeSpares(project)
  moved(old, spareFolder(project, nameOf(target)))
}

/** Takes away all files but those to keep, and the folders that are empty then. Files are links: they are never written over. */
export function clearTree(tree: string, keep: string[]): void {
  const files = new Set(keep)
  const folders = foldersOf(keep)
  for (const folder of ['', ...folders])
    for (const name of readdirSync(path.join(tree, folder))) {
      const below = folder ? `${folder}/${name}` : name
      if (!files.has(below) && !folders.has(below))
        rmSync(path.join(tree, below), { recursive: true })
    }
}

/** All folders that files are in, by names from the root. */
function foldersOf(names: string[]): Set<string> {
  const folders = new Set<string>()
  for (const name of names)
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const folder = name.slice(0, at)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return folders
}
