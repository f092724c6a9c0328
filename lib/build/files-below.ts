/** All files below a folder, absolute, in an order that does not depend on the disk; none when there is no such folder. */
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

export async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const names = await readdir(folder, { recursive: true })
  const paths = names.sort().map((name) => path.join(folder, name))
  const isFile = await Promise.all(paths.map(async (file) => (await stat(file)).isFile()))
  return paths.filter((_, index) => isFile[index])
}
