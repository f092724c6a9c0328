/** From the pages as written to the site: every rule is checked, then each page gets what it shows. */
import { createHash } from 'node:crypto'
import { isUnconfirmed } from '#lib/content/check/agreement'
import { aliasesOf } from '#lib/content/check/aliases'
import { checkDoubts } from '#lib/content/check/doubts'
import { type LinkContext, resolveLinks } from '#lib/content/check/links'
import { checkPages } from '#lib/content/check/pages'
import { type Comparison, checkPairs } from '#lib/content/check/pairs'
import { type Addresses, addressesOf, checkTree } from '#lib/content/check/tree'
import { hiddenKeys, latestOf } from '#lib/content/check/visibility'
import { warningsOf } from '#lib/content/check/warnings'
import type { Loading } from '#lib/content/load/loading'
import { nextChanges } from '#lib/content/load/next-change'
import { inTreeOrder } from '#lib/content/load/order'
import { toPage } from '#lib/content/load/page'
import { publishedIn } from '#lib/content/load/published-in'
import {
  type CompleteFolder,
  type Folder,
  isComplete,
  missingLanguages,
} from '#lib/content/read/folder'
import { checkTopFiles } from '#lib/content/read/shared'
import type { Page, Site } from '#lib/content/types'
import { locales } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'

/** `folders` are those of all pages, by key. */
type Written = Pick<Loading, 'input' | 'survey' | 'top'> & Comparison & { folders: Folder[] }

/** The site. With problems, which are added to the list, it lacks what has them. */
export function buildSite(written: Written): Site {
  const { input, survey, shared, folders, problems } = written
  const complete = folders.filter(isComplete)
  const addresses = addressesOf(complete)
  const hidden = hiddenKeys(complete, input.moment)
  const published = complete.filter((page) => input.preview || !hidden.has(page.key))
  add(problems, checkTopFiles(survey.top), checkTree(survey.groups))
  add(
    problems,
    folders.flatMap(missingLanguages),
    checkPages(complete, new Set(survey.groups.keys()), addresses, shared, latestOf(input.moment)),
  )
  const pages = pagesOf(published, hidden, addresses, written)
  const { open, wrong } = pairProblems(complete, written)
  const known = publishedIn(written, shared, complete, addresses)
  add(problems, wrong, known.problems)
  const warnings = [
    ...checkDoubts(complete, [...wrong, ...open]),
    ...warningsOf(complete, shared, input.moment, problems),
    ...known.warnings,
    ...open,
  ]
  return {
    pages: inTreeOrder(pages.filter((page) => !page.facts.gone)),
    gone: pages.filter((page) => page.facts.gone),
    aliases: aliasesOf(published, addresses),
    ...shared,
    warnings,
    newAddresses: known.added,
    ...nextChanges(published, complete, shared, input),
    contentHash: contentHash(written),
  }
}

/** What is wrong between the languages. What nobody has confirmed may be looked at in a preview, but not published. */
function pairProblems(pages: CompleteFolder[], written: Written) {
  const found = checkPairs(pages, written)
  const open = written.input.preview ? found.filter(isUnconfirmed) : []
  return { open, wrong: found.filter((one) => !open.includes(one)) }
}

/** Adds what was found, one by one: a call takes only so many arguments, and a site may have more problems. */
function add(problems: Problem[], ...found: Problem[][]): void {
  for (const one of found.flat()) problems.push(one)
}

/** The published pages in both languages. */
function pagesOf(
  published: CompleteFolder[],
  hidden: Set<string>,
  addresses: Addresses,
  { input, survey, shared, problems }: Written,
): Page[] {
  const living = new Set(published.filter((page) => !page.facts.data.gone).map((page) => page.key))
  const keys = new Set(survey.groups.keys())
  const context = {
    keys,
    living,
    hidden: input.preview ? new Set<string>() : hidden,
    addresses,
    links: shared.links,
  }
  return published.flatMap((folder) => pairOf(folder, context, hidden, problems))
}

/** The page in both languages. A page whose links are broken has problems instead. */
function pairOf(
  folder: CompleteFolder,
  context: LinkContext,
  hidden: Set<string>,
  problems: Problem[],
): Page[] {
  return locales.flatMap((locale) => {
    const text = folder.texts[locale]
    const resolved = resolveLinks(text, folder.key, folder.files, context)
    problems.push(...resolved.problems)
    if (resolved.problems.length > 0 || text.structure.faults.length > 0) return []
    return [toPage(folder, locale, resolved.targets, context.addresses, hidden)]
  })
}

/** Hash of the names and the bytes of all files. */
function contentHash({ top, folders }: Written): string {
  const hash = createHash('sha256')
  for (const [name, , sum] of top) hash.update(`${name}\0${sum}\0`)
  for (const { key, hashes } of folders)
    for (const [name, sum] of [...hashes].sort()) hash.update(`${key}/${name}\0${sum}\0`)
  return hash.digest('hex')
}
