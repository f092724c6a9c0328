type Props = { html: string }

/** The body of a page. */
export function Prose({ html }: Props) {
  if (!html) return null
  // The content layer has made this HTML from Markdown without raw HTML and sanitised it as its last step.
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
