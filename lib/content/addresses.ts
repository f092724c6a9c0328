/** Adds what has been published to addresses.txt. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { appendAddresses } from '#lib/content/append-addresses'
import type { Input } from '#lib/content/load/loading'
import { openSite } from '#lib/content/open'
import { addressesFile } from '#lib/content/read/published'
import { ContentError } from '#lib/problems/problems'

/** The lines that were added, sorted. Throws `ContentError` when the content has another mistake; nothing is written then. */
export async function addNewAddresses(input: Input): Promise<string[]> {
  return appendAddresses(input.folder, await openSite({ ...input, adding: true }))
}

/** The same for a content folder that has the file, and nothing while the content has mistakes: the check tells of them. */
export async function addWherePossible(input: Input): Promise<string[]> {
  if (!existsSync(path.join(input.folder, addressesFile))) return []
  try {
    return await addNewAddresses(input)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return []
  }
}
