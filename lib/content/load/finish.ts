/** The last steps of loading: check and build the site of what was kept and read, and keep it for the next time. */
import { isWithin, secretKeys } from '#lib/content/check/visibility'
import { buildSite } from '#lib/content/load/build-site'
import { withoutConsequences } from '#lib/content/load/causes'
import { pack, unpack } from '#lib/content/load/kept-page'
import type { Loading, PageRead, SharedRead } from '#lib/content/load/loading'
import { type Entry, type Snapshot, writeSnapshot } from '#lib/content/load/snapshot'
import { keptFiles } from '#lib/content/load/survey'
import { type CompleteFolder, isComplete } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import type { Site } from '#lib/content/types'
import { ContentError, type Problem } from '#lib/problems/problems'

/** The site of the pages that are `same` as before and of those that were read. Throws `ContentError` with every problem of all files. */
export function finish(
  loading: Loading,
  shared: SharedRead,
  same: Map<string, Entry>,
  reads: PageRead[],
): Site {
  const { site, problems } = inspected(loading, shared, same, reads)
  const { onFollowed } = loading.input
  if (onFollowed && problems.every(isFollowed)) onFollowed(problems)
  else if (problems.length > 0) throw new ContentError(problems, site.warnings)
  return site
}

/** The same without throwing: with problems, the site lacks what has them. */
export function inspected(
  loading: Loading,
  { shared, problems: ofShared }: SharedRead,
  same: Map<string, Entry>,
  reads: PageRead[],
): { site: Site; problems: Problem[] } {
  const { input, work } = loading
  const problems = [...loading.problems, ...ofShared, ...reads.flatMap((read) => read.problems)]
  const known = [...same.values()].map(unpacked)
  const folders = [...known, ...reads.map(({ page }) => page)].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  )
  const agreed = new Map([...same.values()].map((entry) => [entry.key, entry.agreed]))
  const formed = new Map(
    reads.flatMap(({ page, packed }) => (packed ? [[page.key, packed.passages] as const] : [])),
  )
  const { compared } = work
  const site = buildSite({ ...loading, folders, shared, problems, formed, agreed, compared })
  if (input.cache !== undefined) {
    const secret = secretKeys(folders, input.moment)
    const pages = [...same.values(), ...reads.flatMap((read) => entriesOf(read, loading, shared))]
      .filter(({ key }) => !isWithin(key, secret))
      .map((entry) => ({ ...entry, agreed: agreed.get(entry.key) ?? '' }))
    const top = ofShared.length === 0 ? { files: loading.top, shared } : undefined
    keep(input.cache, loading, { top, pages: new Map(pages.map((entry) => [entry.key, entry])) })
  }
  input.onWork?.(work)
  return { site, problems: withoutConsequences(problems, ofShared) }
}

function isFollowed({ id }: Problem): boolean {
  return id === 'bothChanged'
}

/** A page that is as it was. */
function unpacked({ key, files, page, bytes }: Entry): CompleteFolder {
  return unpack(key, new Map(files.map(([name, , hash]) => [name, hash])), page, bytes)
}

/** A page that has just been read, as it is kept; a page with mistakes is read again by whoever has to tell of them. */
function entriesOf(
  { page, problems, packed }: PageRead,
  { survey }: Loading,
  shared: Shared,
): Entry[] {
  if (problems.length > 0 || !isComplete(page)) return []
  const { kept, bytes } = packed ?? pack(page, shared)
  return [
    {
      key: page.key,
      files: keptFiles(survey, page.key, page.hashes),
      page: kept,
      agreed: '',
      bytes,
    },
  ]
}

/** Writes what is not written yet. */
function keep(cache: string, { input, kept }: Loading, next: Snapshot): void {
  if (signatureOf(kept) !== signatureOf(next)) writeSnapshot(cache, input.folder, next, kept)
}

/** Two snapshots with one signature say the same. */
function signatureOf({ top, pages }: Snapshot): string {
  return JSON.stringify([
    top?.files,
    [...pages.values()].map(({ key, files, agreed }) => [key, files, agreed]),
  ])
}
