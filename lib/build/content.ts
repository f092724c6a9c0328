/** The build of the content: what has not changed is kept from the tree before, the rest is rendered and written, and the tree is replaced. */
import path from 'node:path'
import { hashOf } from '#lib/build/hash'
import { keepParts } from '#lib/build/keep-parts'
import { isRendered, makeParts, type Rendering } from '#lib/build/make-parts'
import { nextChangeOf } from '#lib/build/next-change'
import type { BuildOrder } from '#lib/build/order'
import type { Part, WrittenPart } from '#lib/build/part'
import { planTree } from '#lib/build/plan'
import { type Finished, writeRecords } from '#lib/build/records'
import { readParts } from '#lib/build/tree-state'
import { emptyWorkFolder, replaceTree } from '#lib/build/work-folder'
import { makeFolders } from '#lib/build/write-part'
import { ContentError, type Site } from '#lib/content/pages'
import { siteForBuild } from '#lib/content/site-for-build'
import { machineFiles } from '#lib/data/machine-files'
import { pageFiles } from '#lib/data/page-files'
import { locales } from '#lib/locales'
import { BuildError } from '#lib/problems/build-error'
import { keepIndex } from '#lib/search/index-file'
import { searchService } from '#lib/search/opensearch/address'
import { fillService } from '#lib/search/opensearch/fill'
import { leaveSite } from '#lib/search/search-edition'
import { searchCacheDir } from '#lib/site'
import type { BuildRecord } from '#lib/tree/manifest'
import { hashOfOutlines } from '#lib/views/outlines'
import { lateViews } from '#lib/views/view'

interface ContentBuild extends BuildOrder, Rendering {
  site: Site
}

/** What a build of the content did. */
export interface BuildOutcome {
  record: BuildRecord
  rendered: number
  kept: number
}

/** From this many pages on, the best brotli costs more time than its bytes are worth (34 ms a page for 7 %, quality 5: 1 ms). */
const manyPages = 200

/** Reads and checks the content. Undefined when it has mistakes, after all of them have been printed. */
export async function loadContent(): Promise<Site | undefined> {
  try {
    return await siteForBuild()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    console.error(error.message)
    return undefined
  }
}

/** Makes the tree. Throws a BuildError, and then the tree that was there is untouched. */
export async function buildContent(build: ContentBuild): Promise<BuildOutcome> {
  const { project, site, target, moment } = build
  const quality = site.pages.length < manyPages ? 11 : 5
  const base = hashOf(build.code, JSON.stringify(build.settings), String(quality))
  const parts = plannedParts(build, base)
  const names = parts.map(({ name }) => name)
  const tree = emptyWorkFolder(project, 'tree')
  makeFolders(tree, names)
  const kept = keepParts(parts, readParts(target), { base, from: target, to: tree })
  const missing = parts.filter(({ name }) => !kept.has(name))
  const making = makeParts(missing, base, { tree, moment, brotliQuality: quality }, build)
  // Next takes its time to start: the index is made meanwhile, where memory has room for both.
  const isFew = missing.length < manyPages
  const index = () => keepIndexes(path.join(tree, 'search'), build)
  const [made] = await Promise.all([making, isFew && index()])
  if (!isFew) await index()
  const finished = parts.map((part) => ({
    part,
    written: kept.get(part.name) ?? made.get(part.name),
  }))
  const record = writeRecords(tree, finished.filter(isFinished), site, moment, build.signature)
  replaceTree(project, tree, target)
  return { record, rendered: missing.filter(isRendered).length, kept: kept.size }
}

/** What the search needs: the site without its texts, and the index, made of what has changed and what is remembered of the rest; or that of a search service. */
async function keepIndexes(
  folder: string,
  { site, settings, moment }: ContentBuild,
): Promise<void> {
  const edition = { site, ...settings, moment }
  leaveSite(folder, edition)
  const service = searchService()
  if (service)
    await fillService(service, edition).catch(({ message }: Error) => {
      throw new BuildError(message)
    })
  else for (const locale of locales) keepIndex(folder, searchCacheDir(), edition, locale)
}

/** The parts that the tree will have. */
function plannedParts({ project, site, settings, moment }: ContentBuild, base: string): Part[] {
  const edition = { site, ...settings, moment }
  return planTree({
    project,
    site,
    base,
    outlines: hashOfOutlines(site, nextChangeOf(site, moment)),
    views: lateViews(edition),
    machineFiles: machineFiles(edition),
    pictures: pageFiles(edition),
  })
}

function isFinished(entry: {
  part: Part
  written: WrittenPart | undefined
}): entry is Finished[number] {
  return entry.written !== undefined
}
