/** What a build has written: files that were not there before, or were other ones. A hard link to an old file is no new bytes. */
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

interface Found {
  size: number
  /** Time of the last change of its bytes, in nanoseconds. */
  changed: bigint
}

/** Every file below a folder by its number on the disk, without installed packages and what a build is still taking away. */
export function filesBelow(folder: string): Map<bigint, Found> {
  const found = new Map<bigint, Found>()
  const walk = (place: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const name = path.join(place, entry.name)
      if (entry.isDirectory() && !isPackage(place, entry.name) && entry.name !== '.build')
        walk(name)
      else if (entry.isFile()) {
        const { ino, size, mtimeNs } = lstatSync(name, { bigint: true })
        found.set(ino, { size: Number(size), changed: mtimeNs })
      }
    }
  }
  walk(folder)
  return found
}

/** Bytes of the files that are new or changed. */
export function writtenSince(before: Map<bigint, Found>, folder: string): number {
  const isOld = (ino: bigint, { changed }: Found) => before.get(ino)?.changed === changed
  return [...filesBelow(folder)].reduce(
    (sum, [ino, file]) => sum + (isOld(ino, file) ? 0 : file.size),
    0,
  )
}

/** Some keep caches beside the packages, in folders whose names begin with a dot. */
function isPackage(place: string, name: string): boolean {
  return path.basename(place) === 'node_modules' && !name.startsWith('.')
}
