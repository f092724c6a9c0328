/** From the content folder to the site, at once. The parsers are loaded with this file: commands that may need none begin with `open.ts`. */
import { finish } from '#lib/content/load/finish'
import { begin, changedKeys, type Input, unchangedPages } from '#lib/content/load/loading'
import { readPage } from '#lib/content/load/read-folder'
import { readShared } from '#lib/content/load/read-shared'
import type { Site } from '#lib/content/types'

export type { Input }

/** The site of a content folder at a moment. Throws `ContentError` with all problems of all files. */
export function loadSite(input: Input): Site {
  const loading = begin(input)
  const read = loading.sharedKept ?? readShared(input.folder, loading.survey.top)
  const same = unchangedPages(loading, read.shared)
  const reads = changedKeys(loading, same).map((key) =>
    readPage(input.folder, key, loading.survey.groups.get(key) ?? [], read.shared),
  )
  return finish(loading, read, same, reads)
}
