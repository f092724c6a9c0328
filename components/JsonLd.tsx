import { currentEdition, type Page } from '#lib/content/pages'
import { structuredData } from '#lib/structured-data/graph'
import { jsonForScript } from '#lib/structured-data/script'

type Props = { page: Page }

/** Structured data for programs that read the page: a data block, which browsers never run. */
export function JsonLd({ page }: Props) {
  const data = structuredData(currentEdition(), page)
  if (!data) return null
  // The JSON has every '<' escaped, so that it cannot end the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
}
