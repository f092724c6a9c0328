/** The rules that need the whole site: each family gives its problems, and the list is all of them. */
import { checkReserved } from '#lib/content/check/addresses'
import { checkAliases } from '#lib/content/check/aliases'
import { checkCircles } from '#lib/content/check/circles'
import { checkDates } from '#lib/content/check/dates'
import { checkBelowGone, checkHome } from '#lib/content/check/home'
import { checkReferences } from '#lib/content/check/references'
import { checkReleases } from '#lib/content/check/releases'
import { checkSources } from '#lib/content/check/sources'
import { type Addresses, checkUnique } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import type { Problem } from '#lib/problems/problems'

/** What the pages name and the site does not have, and what two of them share. `keys` are all keys, those of broken pages too; `moment` is the latest that has come. */
export function checkPages(
  pages: CompleteFolder[],
  keys: Set<string>,
  addresses: Addresses,
  shared: Shared,
  moment: Date,
): Problem[] {
  return [
    ...pages.flatMap((page) => checkReferences(page, keys, shared)),
    ...pages.flatMap(checkSources),
    ...pages.flatMap((page) => checkDates(page, moment)),
    ...checkCircles(pages),
    ...checkHome(pages),
    ...checkBelowGone(pages),
    ...checkReserved(pages, addresses),
    ...checkUnique(pages, addresses),
    ...checkAliases(pages, addresses),
    ...checkReleases(pages, addresses),
  ]
}
