type Props = { data: object }

/** Structured data for programs that read the page: a data block, which browsers never run. */
export function JsonLd({ data }: Props) {
  // The JSON has every '<' escaped, so that it cannot end the element.
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
  )
}

/** JSON that is safe inside a script element. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
