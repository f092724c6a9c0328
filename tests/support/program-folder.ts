/** A folder for each test, with programs to be found in it. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

/** Makes the folder before each test of a file, takes it away after it, and keeps the log quiet in between. */
export function programFolder(): { path: () => string; add: (name: string) => Promise<string> } {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'programs-'))
    vi.spyOn(console, 'log').mockImplementation(() => {})
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await rm(folder, { recursive: true })
  })
  const add = async (name: string) => {
    const file = path.join(folder, name)
    await writeFile(file, '')
    await chmod(file, 0o755)
    return file
  }
  return { path: () => folder, add }
}
