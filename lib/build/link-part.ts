/** Links parts from the tree before, which costs neither time nor room. */
import { copyFileSync, linkSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { damageOfPart } from '#lib/build/damage'
import type { WrittenPart } from '#lib/build/part'

/** Links a part's forms from another tree; copies where there can be no links. False when one of them is not there as it was written. */
export function keepPart(name: string, part: WrittenPart, from: string, to: string): boolean {
  if (damageOfPart(from, name, part)) return false
  for (const suffix of ['', ...part.suffixes])
    linkOrCopy(path.join(from, name + suffix), path.join(to, name + suffix))
  return true
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
