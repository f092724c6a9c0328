/** Short hashes of texts and bytes, hexadecimal, to know them again in a cache or in what was agreed. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

const length = 32

/** Larger files are of no use to the site, and reading them could take all memory. */
const largest = 64 * 1024 * 1024

export function shortHash(...texts: string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, length)
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length)
}

/** Hash of the bytes of a file; of one that is too large to be read, of its size and its time. */
export function hashOfFile(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return size > largest ? shortHash(`${size}`, `${mtimeMs}`) : hashOfBytes(readFileSync(file))
}
