/** Which pages a build publishes: not drafts, not pages under embargo, not retired ones. */
import { type CompleteFolder, type Folder, isComplete } from '#lib/content/read/folder'
import { locales } from '#lib/locales'

/** A draft in one language is a draft in both: neither is published before the other. */
export function isDraft(page: CompleteFolder): boolean {
  return locales.some((locale) => page.texts[locale].data.draft)
}

/** True before the moment of `publishAt`. */
function isEmbargoed(page: CompleteFolder, moment: Date): boolean {
  return page.facts.data.publishAt !== undefined && new Date(page.facts.data.publishAt) > moment
}

/** Keys of drafts, of pages under embargo, and of everything below them. */
export function hiddenKeys(pages: CompleteFolder[], moment: Date): Set<string> {
  const held = new Set(
    pages.filter((page) => isDraft(page) || isEmbargoed(page, moment)).map((page) => page.key),
  )
  return new Set(pages.map((page) => page.key).filter((key) => isWithin(key, held)))
}

/** True for one of the keys and for what is below it. */
export function isWithin(key: string, held: Set<string>): boolean {
  return held.size > 0 && (held.has(key) || pathsAbove(key).some((path) => held.has(path)))
}

function pathsAbove(key: string): string[] {
  return key.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))
}

/** The latest moment that is known to have come: a site that is made for an earlier one has no embargo that is over, and no date of its own is to come. */
export function latestOf(moment: Date): Date {
  return new Date(Math.max(moment.getTime(), Date.now()))
}

/**
 * Keys of pages whose texts are never kept between builds: drafts, those under embargo, those that cannot be read and so may be either. A moment
 * that is asked for before its time lifts no embargo here.
 */
export function secretKeys(folders: Folder[], moment: Date): Set<string> {
  const now = new Date(Math.min(moment.getTime(), Date.now()))
  return new Set(
    folders
      .filter((folder) => !isComplete(folder) || isDraft(folder) || isEmbargoed(folder, now))
      .map(({ key }) => key),
  )
}
