/** From the content folder to the site: read, check everything, then build the pages. One error lists every problem. */
import { aliasesOf } from '#lib/content/aliases'
import { checkOutput } from '#lib/content/check-output'
import { checkPages, checkPairs } from '#lib/content/check-pages'
import { type LinkContext, resolveLinks } from '#lib/content/links'
import { listFiles } from '#lib/content/list-files'
import { changesOf, firstAfter } from '#lib/content/next-change'
import { inTreeOrder } from '#lib/content/order'
import { toPage } from '#lib/content/page'
import { checkPictures } from '#lib/content/pictures'
import { ContentError, type Problem } from '#lib/content/problems'
import { hashOfFiles } from '#lib/content/read'
import { readShared, type Shared } from '#lib/content/shared'
import { type CompleteFolder, type Folder, isComplete, missingLanguages, readFolder } from '#lib/content/source'
import { addressesOf, checkTree, groupByKey } from '#lib/content/tree'
import type { Page, Site } from '#lib/content/types'
import { hiddenKeys, isDraft } from '#lib/content/visibility'
import { warningsOf } from '#lib/content/warnings'
import { locales } from '#lib/locales'

export type Input = { folder: string; moment: Date; preview: boolean }

/** The site of a content folder at a moment. Throws `ContentError` with all problems of all files. */
export function loadSite({ folder, moment, preview }: Input): Site {
  const problems: Problem[] = []
  const files = listFiles(folder, problems)
  const groups = groupByKey(files)
  const shared = readShared(
    folder,
    files.filter((file) => !file.includes('/')),
    problems,
  )
  const folders = readFolders(folder, groups, problems)
  add(problems, checkTree(groups), checkPictures(folder, files), folders.flatMap(missingLanguages))
  const complete = folders.filter(isComplete)
  const keys = [...groups.keys()]
  const addresses = addressesOf(complete)
  add(problems, checkPages(complete, keys, addresses, shared))
  const hidden = hiddenKeys(complete, moment)
  const published = complete.filter((page) => preview || !hidden.has(page.key))
  const living = new Set(published.filter((page) => !page.facts.data.gone).map((page) => page.key))
  const context = { keys, living, hidden: new Set(keys.filter((key) => hidden.has(key) && !preview)), addresses, links: shared.links }
  const pages = published.flatMap((page) => pagesOf(page, context, shared, hidden.has(page.key), problems))
  add(problems, checkPairs(complete, shared, problems), checkOutput(pages))
  const warnings = warningsOf(complete, shared, moment, problems)
  if (problems.length > 0) throw new ContentError(problems)
  const isGone = (page: Page) => page.facts.gone !== undefined
  return {
    pages: inTreeOrder(pages.filter((page) => !isGone(page))),
    gone: pages.filter(isGone),
    aliases: aliasesOf(published, addresses),
    ...shared,
    warnings,
    nextChange: firstAfter(moment, [...published.flatMap((page) => changesOf(page.facts.data, shared)), ...embargoEnds(complete)]),
    contentHash: hashOfFiles(folder, files),
  }
}

/** Adds what was found, one by one: a call takes only so many arguments, and a site may have more problems. */
function add(problems: Problem[], ...found: Problem[][]): void {
  for (const one of found.flat()) problems.push(one)
}

/** The folders of all pages, a page before those below it: what is below a draft or an embargo is held back with it. */
function readFolders(folder: string, groups: Map<string, string[]>, problems: Problem[]): Folder[] {
  const held: string[] = []
  return [...groups.keys()].sort().map((key) => {
    const isHeld = held.some((one) => key.startsWith(`${one}/`))
    const read = readFolder(folder, key, groups.get(key) ?? [], isHeld, problems)
    if (read.facts?.data.publishAt || locales.some((locale) => read.texts[locale]?.data.draft)) held.push(key)
    return read
  })
}

/** Moments at which pages under embargo come out. */
function embargoEnds(pages: CompleteFolder[]): Date[] {
  return pages.flatMap((page) => (page.facts.data.publishAt && !isDraft(page) ? [new Date(page.facts.data.publishAt)] : []))
}

/** The page in both languages. A page whose links are broken has problems instead. */
function pagesOf(folder: CompleteFolder, context: LinkContext, shared: Shared, hidden: boolean, problems: Problem[]): Page[] {
  return locales.flatMap((locale) => {
    const resolved = resolveLinks(folder.texts[locale], folder.key, folder.files, context)
    problems.push(...resolved.problems)
    if (resolved.problems.length > 0 || folder.texts[locale].structure.faults.length > 0) return []
    return [toPage(folder, { locale, targets: resolved.targets, phrases: shared.phrases }, context.addresses, hidden)]
  })
}
