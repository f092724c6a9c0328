/** Writes a file aside and renames it, so that no other process reads half of it. */
import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Throws what the file system says; then nothing is left behind. */
export function writeWhole(file: string, parts: Buffer[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const aside = `${file}.${randomUUID()}`
  try {
    const descriptor = openSync(/* turbopackIgnore: true */ aside, 'wx')
    for (const part of parts) writeFileSync(descriptor, part)
    closeSync(descriptor)
    renameSync(aside, file)
  } finally {
    rmSync(aside, { force: true })
  }
}
