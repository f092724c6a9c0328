/** By what the files for programs are known to be still the same: they tell more of a page than the page shows. */
import { hashOf } from '#lib/build/hash'
import type { Site } from '#lib/content/pages'

/** By the address of each page: a hash of its own text, and of what it may tell of others. `outlines` is the hash of the latter. */
export function sourceHashes(site: Site, outlines: string): Map<string, string> {
  return new Map([...site.pages, ...site.gone].map(({ address, markdown }) => [address, hashOf(outlines, markdown)]))
}
