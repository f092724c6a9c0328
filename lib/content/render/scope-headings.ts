/** Chain step: the head cells of a table say that they head a column (WCAG technique H63). Markdown has no other head cells. */
import type { Nodes, Root } from 'hast'
import { walk } from '#lib/content/read/walk'

export function scopeHeadings() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'th') node.properties.scope = 'col'
      return undefined
    })
  }
}
