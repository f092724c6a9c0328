/** A process that reads the content for the first time and keeps what it read. Mistakes are told by whoever reads it next. */
import { inputFor } from '#lib/content/input'
import { openSite } from '#lib/content/open'
import { ContentError } from '#lib/problems/problems'
import { isPreview } from '#lib/site'

try {
  await openSite(inputFor({ preview: isPreview() }))
} catch (error) {
  if (!(error instanceof ContentError)) throw error
}
