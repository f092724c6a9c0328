import { jsonForScript } from '#lib/structured-data'

type Props = { data: object | undefined }

/** Structured data for search engines: a data block, which browsers never run. */
export function JsonLd({ data }: Props) {
  if (!data) return null
  // The JSON has every '<' escaped, so that it cannot end the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
}
