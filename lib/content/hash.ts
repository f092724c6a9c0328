/** Hashes, hexadecimal: short ones of texts and bytes, to know them again. */
import { createHash } from 'node:crypto'

const length = 32

export function hashOf(...texts: string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, length)
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length)
}
