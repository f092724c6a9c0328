/** What a server serves, as it was when it started: links to the files of the tree and of the compiled code, which no later build touches. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { linkOrCopy } from '#lib/build/link-part'
import { servedFolder } from '#lib/build/work-folder'

export interface ServedTree {
  /** Folder of the tree. */
  tree: string
  /** Folder with the compiled code in `.next`. */
  code: string
  remove: () => void
}

/** Errors by which a disk says that nothing may be written. Then nothing can be built here either, and the originals are served. */
const readOnly = ['EROFS', 'EACCES', 'EPERM', 'ENOSPC']

/** Takes the tree and the compiled code of a project. */
export function takeServed(project: string, target: string): ServedTree {
  const folder = servedFolder(project)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    linkBelow(target, path.join(folder, 'out'))
    const code = path.join(folder, '.next')
    mkdirSync(code)
    for (const name of readdirSync(path.join(project, '.next')))
      if (name !== 'cache') linkBelow(path.join(project, '.next', name), path.join(code, name))
    return { tree: path.join(folder, 'out'), code: folder, remove }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && readOnly.includes(String(error.code))))
      throw error
    if (existsSync(folder)) remove()
    return { tree: target, code: project, remove: () => {} }
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
