/** The build of the content: what has not changed is kept from the tree before, the rest is rendered and written, and the tree is replaced. */
import { hashOf } from '#lib/build/hash'
import { keepEqual, keepParts, sameParts } from '#lib/build/keep-parts'
import { partsOfBase } from '#lib/build/keys'
import { makeParts } from '#lib/build/make-parts'
import { nextChangeOf } from '#lib/build/next-change'
import type { BuildOrder } from '#lib/build/order'
import type { Part, PartTable, WrittenPart } from '#lib/build/part'
import { planTree } from '#lib/build/plan'
import { writeRecords } from '#lib/build/records'
import type { Renderer } from '#lib/build/renderer'
import { makeSearchFiles, type OpenIndexer, placeSearchFiles } from '#lib/build/search-files'
import { openShells } from '#lib/build/shells'
import { leaveSpare, startTree } from '#lib/build/spare-tree'
import { readParts } from '#lib/build/tree-state'
import { replaceTree } from '#lib/build/work-folder'
import type { Writers } from '#lib/build/writers'
import { ContentError, type Edition, type Site } from '#lib/content/pages'
import { siteForBuild } from '#lib/content/site-for-build'
import { machineFiles } from '#lib/data/machine-files'
import { pageFiles } from '#lib/data/page-files'
import type { BuildRecord } from '#lib/tree/manifest'
import { hashOfOutlines } from '#lib/views/outlines'
import { lateViews } from '#lib/views/view'

/** Processes and threads are started when they are first asked for. */
interface ContentBuild extends BuildOrder {
  site: Site
  renderer: () => Renderer
  writers: () => Writers
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
  // Begun first: after a small change the index is what takes longest.
  const searchMade = makeSearchFiles(project, edition, build.indexer)
  searchMade.catch(() => {})
  const parts = plannedParts(project, edition, base)
  const before = partsOfBase(readParts(target), base)
  const { tree, kept } = startWithKept(build, parts, base, before)
  const trees = { from: target, before, to: tree }
  const making = makeParts(
    parts.filter(({ name }) => !kept.has(name)),
    {
      base,
      how: { tree, moment, brotliQuality: quality },
      shells: openShells(build.code, build.renderer),
      writers: build.writers(),
      keep: (part, key) => keepEqual(part, key, trees),
    },
  )
  const [made] = await Promise.all([making, searchMade])
  placeSearchFiles(project, tree)
  const finished = parts.flatMap((part) => {
    const written = kept.get(part.name) ?? made.written.get(part.name)
    return written ? [{ part, written }] : []
  })
  const record = writeRecords(tree, finished, site, moment, build.signature)
  replaceTree(project, tree, target)
  leaveSpare(project, target)
  return { record, rendered: made.rendered, kept: kept.size + made.kept }
}

/** The new tree with what surely is as it was in the one before. The table of the spare one needs much memory, and goes with this call. */
function startWithKept(
  { project, target }: ContentBuild,
  parts: Part[],
  base: string,
  before: PartTable,
): { tree: string; kept: Map<string, WrittenPart> } {
  const same = sameParts(parts, before)
  const { tree, spare } = startTree(project, target, { base, kept: same.length })
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
