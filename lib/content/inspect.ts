/** The door for whoever writes content: the site as far as it can be read, with everything that is wrong with it, and what its checks know of facts. */
import { fitting } from '#lib/content/check/against-figures'
import { factInWords, factOf } from '#lib/content/check/known-facts'
import { keyOfLink } from '#lib/content/check/links'
import { inspected } from '#lib/content/load/finish'
import { begin, changedKeys, type Input, unchangedPages } from '#lib/content/load/loading'
import { readPage } from '#lib/content/load/read-folder'
import { readShared } from '#lib/content/load/read-shared'
import { splitFrontMatter } from '#lib/content/read/front-matter'
import { keyOfFile } from '#lib/content/read/key-of-file'
import type { Site } from '#lib/content/types'
import type { Problem } from '#lib/problems/problems'

export type { Input }
export { factInWords, factOf, fitting, keyOfFile, keyOfLink, splitFrontMatter }

/** A site that may have mistakes; what has them may be missing from it. */
export interface Inspected {
  site: Site
  problems: Problem[]
}

/** As `loadSite`, without throwing. */
export function inspectSite(input: Input): Inspected {
  const loading = begin(input)
  const read = loading.sharedKept ?? readShared(input.folder, loading.survey.top)
  const same = unchangedPages(loading, read.shared)
  const reads = changedKeys(loading, same).map((key) =>
    readPage(input.folder, key, loading.survey.groups.get(key) ?? [], read.shared),
  )
  return inspected(loading, read, same, reads)
}
