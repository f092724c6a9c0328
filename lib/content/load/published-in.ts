/** The rule of addresses.txt, for a site that is being built. */
import { checkPublished } from '#lib/content/check/published'
import type { Addresses } from '#lib/content/check/tree'
import { latestOf } from '#lib/content/check/visibility'
import type { Loading } from '#lib/content/load/loading'
import type { CompleteFolder } from '#lib/content/read/folder'
import {
  addressesFile,
  type Published,
  publishedLine,
  publishedOf,
} from '#lib/content/read/published'
import type { Shared } from '#lib/content/read/shared'
import { type Problem, problem, top } from '#lib/problems/problems'

/** What addresses.txt says of the pages; nothing where there is none, but for whoever is about to add to it. */
export function publishedIn(
  { input, survey }: Pick<Loading, 'input' | 'survey'>,
  shared: Shared,
  pages: CompleteFolder[],
  addresses: Addresses,
): ReturnType<typeof checkPublished> {
  const written = shared.published ?? (input.adding ? [] : undefined)
  const isUnreadable = !shared.published && survey.top.includes(addressesFile)
  const taken = isUnreadable ? [] : takenOut(written ?? [], input.remembered ?? [])
  if (taken.length > 0 && !input.adding)
    return { problems: [told(taken)], warnings: [], added: taken }
  if (!written) return { problems: [], warnings: [], added: [] }
  const list = [...written, ...taken]
  const keys = new Set(survey.groups.keys())
  const found = checkPublished({ pages, keys, addresses, moment: latestOf(input.moment) }, list)
  const isAllowed = ({ id }: Problem) => input.adding && id === 'addressMissing'
  return {
    ...found,
    added: [...taken, ...found.added],
    problems: found.problems.filter((one) => !isAllowed(one)),
  }
}

/** What the file has said and says no more. The page of an address may be another by now. */
function takenOut(written: Published[], remembered: string[]): Published[] {
  const known = new Set(written.map(({ address }) => address))
  return remembered
    .flatMap((text) => publishedOf(text) ?? [])
    .filter(({ address }) => !known.has(address) && known.add(address))
}

function told(taken: Published[]): Problem {
  const list = taken.map(publishedLine).join(', ')
  return problem(top(addressesFile), 'addressTakenOut', { list })
}
