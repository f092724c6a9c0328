/** A page as the public will see it, from a change that may have mistakes elsewhere. */
import type { Inspected } from '#lib/content/inspect'
import { moment, origin } from '#lib/site'
import { type View, viewAt } from '#lib/views/view'

/** The view of an address; undefined where there is none, or where mistakes leave nothing to show. */
export function previewView({ site }: Inspected, address: string): View | undefined {
  return viewAt({ site, moment: moment(), origin: origin(), preview: true }, address)
}
