/** Links parts from the tree before, which costs neither time nor room. */
import { copyFileSync, linkSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import type { WrittenPart } from '#lib/build/part'

/** Links a part's forms from another tree; copies where there can be no links. False when one of them is not there. */
export function keepPart(
  name: string,
  { suffixes }: WrittenPart,
  from: string,
  to: string,
): boolean {
  try {
    for (const suffix of ['', ...suffixes])
      linkOrCopy(path.join(from, name + suffix), path.join(to, name + suffix))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/** Links a file; copies it where there can be no links. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
    copyFileSync(from, to)
    const { atime, mtime } = statSync(from)
    utimesSync(to, atime, mtime)
  }
}
