/** By what the files for programs of a page are known to be still the same: they tell more of it than the page shows. */
import { createHash } from 'node:crypto'
import { hashOf } from '#lib/build/hash'
import type { Page, Site } from '#lib/content/pages'

/** By the address of each page: a hash of its own text, and of what it may tell of others. */
export function sourceHashes(site: Site): Map<string, string> {
  const around = hashOfOutlines(site)
  return new Map([...site.pages, ...site.gone].map(({ address, markdown }) => [address, hashOf(around, markdown)]))
}

/** Everything that one page tells of another: all but the texts. What the moment changes is told by the next change. */
function hashOfOutlines({ pages, gone, contacts, links, sources, funding, phrases, nextChange }: Site): string {
  const hash = createHash('sha256').update(JSON.stringify([contacts, links, sources, funding, phrases, nextChange ?? null]))
  for (const page of [...pages, ...gone]) hash.update(JSON.stringify(outlineOf(page)))
  return hash.digest('hex')
}

function outlineOf({ html: _html, markdown: _markdown, headings: _headings, pressYear, ...outline }: Page): object {
  return { ...outline, pressYear: pressYear && { ...pressYear, releases: pressYear.releases.map(({ key }) => key) } }
}
