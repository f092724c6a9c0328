/** The rule of addresses.txt, for a site that is being built. */
import { checkPublished } from '#lib/content/check/published'
import type { Addresses } from '#lib/content/check/tree'
import { latestOf } from '#lib/content/check/visibility'
import type { Loading } from '#lib/content/load/loading'
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import type { Problem } from '#lib/problems/problems'

/** What addresses.txt says of the pages; nothing where there is none, but for whoever is about to add to it. */
export function publishedIn(
  { input, survey }: Pick<Loading, 'input' | 'survey'>,
  shared: Shared,
  pages: CompleteFolder[],
  addresses: Addresses,
): ReturnType<typeof checkPublished> {
  const list = shared.published ?? (input.adding ? [] : undefined)
  if (!list) return { problems: [], warnings: [], added: [] }
  const keys = new Set(survey.groups.keys())
  const found = checkPublished({ pages, keys, addresses, moment: latestOf(input.moment) }, list)
  const isAllowed = ({ id }: Problem) => input.adding && id === 'addressMissing'
  return { ...found, problems: found.problems.filter((one) => !isAllowed(one)) }
}
