/** The build of the content: what has not changed is kept from the tree before, the rest is rendered and written, and the tree is replaced. */
import { hashOf } from '#lib/build/hash'
import { keepParts, sameParts } from '#lib/build/keep-parts'
import { partsOfBase } from '#lib/build/keys'
import { isRendered, makeParts, type Rendering } from '#lib/build/make-parts'
import { nextChangeOf } from '#lib/build/next-change'
import type { BuildOrder } from '#lib/build/order'
import type { Part, WrittenPart } from '#lib/build/part'
import { planTree } from '#lib/build/plan'
import { type Finished, writeRecords } from '#lib/build/records'
import { type OpenIndexer, placeSearchFiles, searchWork } from '#lib/build/search-files'
import { leaveSpare, startTree } from '#lib/build/spare-tree'
import { readParts } from '#lib/build/tree-state'
import { replaceTree } from '#lib/build/work-folder'
import { ContentError, type Edition, type Site } from '#lib/content/pages'
import { siteForBuild } from '#lib/content/site-for-build'
import { machineFiles } from '#lib/data/machine-files'
import { pageFiles } from '#lib/data/page-files'
import type { BuildRecord } from '#lib/tree/manifest'
import { hashOfOutlines } from '#lib/views/outlines'
import { lateViews } from '#lib/views/view'

interface ContentBuild extends BuildOrder, Rendering {
  site: Site
  indexer: OpenIndexer
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
  const edition = { site, ...build.settings, moment }
  const search = searchWork(project, edition, build.indexer)
  const searchMade = search.make()
  searchMade.catch(() => {})
  // After a small change the index is what takes longest; a large one has no room in memory beside the pages.
  if (!search.isQuick) await searchMade
  const parts = plannedParts(project, edition, base)
  const { tree, kept } = startWithKept(build, parts, base)
  const missing = parts.filter(({ name }) => !kept.has(name))
  const making = makeParts(missing, base, { tree, moment, brotliQuality: quality }, build)
  const [made] = await Promise.all([making, searchMade])
  placeSearchFiles(project, tree)
  const finished = parts.map((part) => ({
    part,
    written: kept.get(part.name) ?? made.get(part.name),
  }))
  const record = writeRecords(tree, finished.filter(isFinished), site, moment, build.signature)
  replaceTree(project, tree, target)
  leaveSpare(project, target)
  return { record, rendered: missing.filter(isRendered).length, kept: kept.size }
}

/** The new tree with what it keeps of the one before. The tables of both need much memory, and go with this call. */
function startWithKept(
  { project, target }: ContentBuild,
  parts: Part[],
  base: string,
): { tree: string; kept: Map<string, WrittenPart> } {
  const before = partsOfBase(readParts(target), base)
  const same = sameParts(parts, base, before)
  const { tree, spare } = startTree(project, target, base)
  return { tree, kept: keepParts(parts, same, { from: target, before, to: tree, spare }) }
}

/** The parts that the tree will have. */
function plannedParts(project: string, edition: Edition, base: string): Part[] {
  const { site, moment } = edition
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
