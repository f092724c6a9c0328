import type { Page } from '#lib/content/pages'

type Props = { page: Page }

/** The body of a page. */
export function Prose({ page }: Props) {
  if (!page.html) return null
  // The content layer has made this HTML from Markdown without raw HTML and sanitised it as its last step.
  return <div className="prose" dangerouslySetInnerHTML={{ __html: page.html }} />
}
