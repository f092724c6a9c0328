/** What the search needs of a build: made in a place of its own while pages are, and then put into the tree. */
import type { ChildProcess } from 'node:child_process'
import { readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { makeIndexes } from '#lib/build/make-indexes'
import { emptyWorkFolder, workFolder } from '#lib/build/work-folder'
import type { Edition } from '#lib/content/pages'
import { BuildError } from '#lib/problems/build-error'
import { searchService } from '#lib/search/opensearch/address'
import { fillService } from '#lib/search/opensearch/fill'
import { leaveSite } from '#lib/search/search-edition'
import { searchCacheDir } from '#lib/site'

/** The process that makes indexes: started when it is first asked for. */
export type OpenIndexer = () => ChildProcess

/** Makes the index, of what has changed and what is remembered of the rest, or that of a search service; and the site without its texts. */
export async function makeSearchFiles(
  project: string,
  edition: Edition,
  openIndexer: OpenIndexer,
): Promise<void> {
  const folder = emptyWorkFolder(project, 'search')
  const service = searchService()
  if (service) {
    leaveSite(folder, edition)
    return fillService(service, edition).catch(({ message }: Error) => {
      throw new BuildError(message)
    })
  }
  const memoryFolder = searchCacheDir()
  const indexer = openIndexer()
  const made = makeIndexes(indexer, edition, { folder, memoryFolder })
  leaveSite(folder, edition)
  await made
  // What it holds in memory is free for the rest of the build.
  indexer.kill()
}

/** Puts them into the tree. */
export function placeSearchFiles(project: string, tree: string): void {
  const folder = workFolder(project, 'search')
  for (const name of readdirSync(folder))
    renameSync(path.join(folder, name), path.join(tree, 'search', name))
}
