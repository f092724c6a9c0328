/** When the site will next change by itself. */
import { isDraft } from '#lib/content/check/visibility'
import type { Input } from '#lib/content/load/loading'
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import type { Site } from '#lib/content/types'
import { changesOf, firstAfter } from '#lib/schema/next-change'

/** The first moment at which a published page changes by itself or one under embargo comes out, and the first that follows from what is published. */
export function nextChanges(
  published: CompleteFolder[],
  complete: CompleteFolder[],
  shared: Shared,
  { moment }: Input,
): Pick<Site, 'nextChange' | 'nextPublicChange'> {
  const embargoed = complete.filter((page) => page.facts.data.publishAt && !isDraft(page))
  const ends = embargoed.map((page) => new Date(page.facts.data.publishAt ?? 0))
  const changes = published.flatMap((page) => changesOf(page.facts.data, shared))
  return {
    nextChange: firstAfter(moment, [...changes, ...ends]),
    nextPublicChange: firstAfter(moment, changes),
  }
}
