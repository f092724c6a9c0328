/** What lies in the content folder, and what of it has changed since it was read. A file that has not changed is not opened. */
import { type BigIntStats, statSync } from 'node:fs'
import path from 'node:path'
import { groupByKey } from '#lib/content/check/tree'
import type { KeptFile } from '#lib/content/load/snapshot'
import { hashOfFile } from '#lib/content/read/hash'
import { listFiles } from '#lib/content/read/list-files'
import type { Problem } from '#lib/problems/problems'

export type Survey = {
  folder: string
  /** Paths of all files, sorted. */
  files: string[]
  /** Names of the files at the top. */
  top: string[]
  /** From the key of each page to the names of its files. */
  groups: Map<string, string[]>
  stats: Map<string, FileStat>
}

type FileStat = { size: number; stamp: string }

/** Two changes within a tick of a file system's clock leave one stamp. No clock in use ticks more slowly. */
const slowestTickMs = 2000

/** Looks at every file without opening it. */
export function survey(folder: string, problems: Problem[]): Survey {
  const now = Date.now()
  const files = listFiles(folder, problems)
  const stats = new Map(
    files.map((file) => [file, statOf(statSync(path.join(folder, file), { bigint: true }), now)]),
  )
  return {
    folder,
    files,
    top: files.filter((file) => !file.includes('/')),
    groups: groupByKey(files),
    stats,
  }
}

/** The time of the last change of anything (`ctime`) cannot be set back: a file with an old date and an old size is still seen to be new. */
function statOf(
  { size, mtimeNs, ctimeNs, mtimeMs, ctimeMs, ino }: BigIntStats,
  now: number,
): FileStat {
  const isSettled = [mtimeMs, ctimeMs].every((time) => now - Number(time) > slowestTickMs)
  return { size: Number(size), stamp: isSettled ? [size, mtimeNs, ctimeNs, ino].join('-') : '' }
}

/** The files of a page as they are kept, or undefined when one has changed. A file whose stamp tells nothing is opened and added to `opened`. */
export function unchanged(
  { folder, stats }: Survey,
  key: string,
  names: string[],
  kept: KeptFile[],
  opened: string[],
): KeptFile[] | undefined {
  const before = new Map(kept.map(([name, stamp, hash]) => [name, { stamp, hash }]))
  if (before.size !== names.length) return undefined
  const files: KeptFile[] = []
  for (const name of names) {
    const file = path.posix.join(key, name)
    const stamp = stats.get(file)?.stamp ?? ''
    const known = before.get(name)
    if (!known) return undefined
    if (stamp === '' || stamp !== known.stamp) {
      opened.push(file)
      if (hashOfFile(path.join(folder, file)) !== known.hash) return undefined
    }
    files.push([name, stamp, known.hash])
  }
  return files
}

/** The files of a page that has just been read, with the stamps from before it was. */
export function keptFiles({ stats }: Survey, key: string, hashes: Map<string, string>): KeptFile[] {
  return [...hashes].map(([name, hash]) => [
    name,
    stats.get(path.posix.join(key, name))?.stamp ?? '',
    hash,
  ])
}
