type Props = { sections: string[] }

/** The body of a page. Each section stands for itself among the parts of the page: see lib/views/sections.ts. */
export function Prose({ sections }: Props) {
  return sections.map((html, index) => {
    const key = `${index}`
    // The content layer has made this HTML from Markdown without raw HTML and sanitised it as its last step.
    return <section key={key} className="prose" dangerouslySetInnerHTML={{ __html: html }} />
  })
}
