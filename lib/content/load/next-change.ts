/** When the site will next change by itself. */
import { isDraft } from '#lib/content/check/visibility'
import type { Input } from '#lib/content/load/loading'
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import { changesOf, firstAfter } from '#lib/schema/next-change'

/** The first moment at which a published page changes by itself, or one under embargo comes out. */
export function nextChange(
  published: CompleteFolder[],
  complete: CompleteFolder[],
  shared: Shared,
  { moment }: Input,
): Date | undefined {
  const embargoed = complete.filter((page) => page.facts.data.publishAt && !isDraft(page))
  const ends = embargoed.map((page) => new Date(page.facts.data.publishAt ?? 0))
  return firstAfter(moment, [
    ...published.flatMap((page) => changesOf(page.facts.data, shared)),
    ...ends,
  ])
}
