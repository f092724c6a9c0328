/** The mark of a tree that is to be served at once: whoever publishes sets it, and a server that has not seen it takes the tree. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const fileOf = (tree: string) => path.join(tree, 'live')

/** Marks a tree with the commit that it is made of. */
export function markLive(tree: string, commit: string): void {
  // The file may be a link to that of another tree, which keeps its own.
  rmSync(fileOf(tree), { force: true })
  writeFileSync(fileOf(tree), commit)
}

/** The commit; undefined where nobody has marked the tree, and while another one takes its place. */
export function liveMark(tree: string): string | undefined {
  try {
    return readFileSync(fileOf(tree), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
