/** What searches are made in: the site as the build left it, whatever has happened to the content since. */
import path from 'node:path'
import { currentEdition, type Edition, editionOf, keepSite, keptSite } from '#lib/content/pages'
import { isDevelopment, searchDir } from '#lib/site'

let kept: Edition | undefined

/** The edition that the build left beside the index; without one, as under `next dev`, that of the content folder. */
export function searchEdition(): Edition {
  if (isDevelopment()) return currentEdition()
  kept ??= leftEdition()
  return kept ?? currentEdition()
}

/** True where a build left its edition: then the index beside it is of that. */
export function isLeft(): boolean {
  searchEdition()
  return kept !== undefined
}

/** Leaves the site of a build in the folder of its index. */
export function leaveSite(folder: string, { site }: Edition): void {
  keepSite(fileIn(folder), site)
}

function leftEdition(): Edition | undefined {
  const folder = searchDir()
  const site = folder === undefined ? undefined : keptSite(fileIn(folder))
  return site && editionOf(site)
}

function fileIn(folder: string): string {
  return path.join(folder, 'site.kept')
}
