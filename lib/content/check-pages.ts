/** The rules that need the whole site: each family gives its problems, and the list is all of them. */
import { checkAliases } from '#lib/content/aliases'
import { checkReleases } from '#lib/content/check-releases'
import { checkSources } from '#lib/content/check-sources'
import type { Problem } from '#lib/content/problems'
import { checkReferences } from '#lib/content/references'
import type { Shared } from '#lib/content/shared'
import type { CompleteFolder } from '#lib/content/source'
import { type Addresses, checkUnique } from '#lib/content/tree'

/** What the pages name and the site does not have, and what two of them share. `keys` are all keys, those of broken pages too. */
export function checkPages(pages: CompleteFolder[], keys: Set<string>, addresses: Addresses, shared: Shared): Problem[] {
  return [
    ...pages.flatMap((page) => checkReferences(page, keys, shared)),
    ...pages.flatMap(checkSources),
    ...checkUnique(pages, addresses),
    ...checkAliases(pages, addresses),
    ...checkReleases(pages, addresses),
  ]
}
