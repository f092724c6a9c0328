/** What a server serves, as it was when it started: links to the files of the tree, which no later build touches. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { linkOrCopy } from '#lib/build/link-part'
import { servedFolder } from '#lib/build/work-folder'

export interface ServedTree {
  /** Folder of the tree. */
  tree: string
  remove: () => void
}

/** Errors by which a disk says that nothing may be written. Then nothing can be built here either, and the originals are served. */
const readOnly = ['EROFS', 'EACCES', 'EPERM', 'ENOSPC']

/** Takes the tree of a project. */
export function takeServed(project: string, target: string): ServedTree {
  const folder = servedFolder(project)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const tree = path.join(folder, 'out')
    linkBelow(target, tree)
    return { tree, remove }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && readOnly.includes(String(error.code))))
      throw error
    if (existsSync(folder)) remove()
    return { tree: target, remove: () => {} }
  }
}

function linkBelow(from: string, to: string): void {
  if (statSync(from).isFile()) {
    linkOrCopy(from, to)
    return
  }
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) linkBelow(path.join(from, name), path.join(to, name))
}
