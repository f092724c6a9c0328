/** Chain step: the head cells of a table say that they head a column (WCAG technique H63). Markdown has no other head cells. */
import type { Root } from 'hast'
import { visitParents } from 'unist-util-visit-parents'

export function scopeHeadings() {
  return (tree: Root): void => {
    visitParents(tree, 'element', (node) => {
      if (node.type === 'element' && node.tagName === 'th') node.properties.scope = 'col'
    })
  }
}
