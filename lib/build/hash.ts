/** Hashes by which the build knows whether something is still what it was. */
import { createHash } from 'node:crypto'

/** SHA-256 of texts and bytes, each apart from the next; hexadecimal. */
export function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\0`).update(part)
  return hash.digest('hex')
}
