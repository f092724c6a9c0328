/** The site in memory: content is read once a process, and again every second under `next dev`. */
import type { Edition } from '#lib/content/edition'
import { inputFor } from '#lib/content/input'
import { loadSite } from '#lib/content/load'
import { withPressYears } from '#lib/content/press-years'
import type { Site } from '#lib/content/types'
import { isDevelopment, isPreview, moment, origin } from '#lib/site'

let kept: { site: Site; since: number } | undefined

/** The published site. Throws `ContentError` with every problem when the content has errors. */
export function site(): Site {
  const isFresh = kept && (!isDevelopment() || performance.now() - kept.since < 1000)
  if (!kept || !isFresh)
    kept = { site: withPressYears(wholeSite({ preview: isPreview() })), since: performance.now() }
  return kept.site
}

/** The whole site, for those who look after it; with its drafts and embargoed pages when asked for. Throws `ContentError`. */
export function wholeSite({ preview }: { preview: boolean }): Site {
  return loadSite(inputFor({ preview }))
}

/** The published site as the environment has it. */
export function currentEdition(): Edition {
  return editionOf(site())
}

/** A site under the settings of the environment. */
export function editionOf(site: Site): Edition {
  return { site, moment: moment(), origin: origin(), preview: isPreview() }
}
