/** All files below a folder, absolute, in an order that does not depend on the disk; none when there is no such folder. */
import { type Dirent, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName)
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(file) : entry.isFile() ? [file] : []
  })
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : Number(a.name > b.name)
}
