/** A list with its heading, as Markdown's own tree. */
import type { ListItem, RootContent } from 'mdast'
import { plain } from '#lib/data/machine-file'

/** Nothing where there are no lines. */
export function list(heading: string, lines: string[]): RootContent[] {
  if (lines.length === 0) return []
  const children = lines.map(
    (line): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: plain(line) }] }],
    }),
  )
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: plain(heading) }] },
    { type: 'list', spread: false, children },
  ]
}
