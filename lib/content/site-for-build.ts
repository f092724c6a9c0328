/** The site as a build needs it: read by as many threads as there are cores for, which Next could not bundle. */
import { inputFor } from '#lib/content/input'
import { openSite } from '#lib/content/open'
import { withPressYears } from '#lib/content/press-years'
import type { Site } from '#lib/content/types'
import { isPreview } from '#lib/site'

/** The published site. Throws `ContentError` with every problem when the content has errors. */
export async function siteForBuild(): Promise<Site> {
  return withPressYears(await openSite(inputFor({ preview: isPreview() })))
}
