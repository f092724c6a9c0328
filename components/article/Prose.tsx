type Props = { sections: string[] }

/** The body of a page. Each section stands for itself among the parts of the page: see lib/views/sections.ts. */
export function Prose({ sections }: Props) {
  return sections.map((html, index) => {
    const key = `${index}`
    // The content layer has made this HTML from Markdown without raw HTML and sanitised it as its last step.
    // A section is what has a heading.
    const Block = html.includes('<h2') ? 'section' : 'div'
    return <Block key={key} className="prose" dangerouslySetInnerHTML={{ __html: html }} />
  })
}
