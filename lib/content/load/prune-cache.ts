/** What is taken out of the cache when something has been put in. */
import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/** Nobody writes a file for so long. */
const longestWriteMs = 3_600_000

/** Snapshots that are kept of other content folders. */
const maxSnapshots = 20

/** The newest snapshots stay, with their texts. A file of another ending is being written, or was when somebody was killed. */
export function prune(cache: string, prefix: string, packs: Set<string>): void {
  const files = readdirSync(cache).map((name) => ({
    name,
    owner: name.split(/[-.]/)[0],
    ending: path.extname(name),
    time: timeOf(path.join(cache, name)),
  }))
  const snapshots = files
    .filter(({ ending }) => ending === '.snapshot')
    .sort((a, b) => b.time - a.time)
  const owners = new Set(snapshots.slice(0, maxSnapshots).map(({ owner }) => owner))
  for (const { name, owner, ending, time } of files) {
    const isText = ending === '.texts'
    const isOwn = isText && owner === prefix
    const isNeeded = isOwn
      ? packs.has(name)
      : isText || ending === '.snapshot'
        ? owners.has(owner)
        : Date.now() - time < longestWriteMs
    if (!isNeeded) rmSync(path.join(cache, name), { force: true })
  }
}

function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
