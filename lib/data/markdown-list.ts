/** A list with its heading, as Markdown's own tree. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import { plain } from '#lib/data/machine-file'

/** Plain text, or a link with what follows it. */
export type Line = string | { text: string; address: string; after: string }

/** Nothing where there are no lines. */
export function list(heading: string, lines: Line[]): RootContent[] {
  if (lines.length === 0) return []
  const children = lines.map(
    (line): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: contentOf(line) }],
    }),
  )
  return [
    { type: 'heading', depth: 2, children: [text(heading)] },
    { type: 'list', spread: false, children },
  ]
}

function contentOf(line: Line): PhrasingContent[] {
  if (typeof line === 'string') return [text(line)]
  const link: PhrasingContent = { type: 'link', url: line.address, children: [text(line.text)] }
  return line.after ? [link, text(line.after)] : [link]
}

function text(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: plain(value) }
}
