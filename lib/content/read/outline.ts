/** The shape of a text: what a reader of either language must find in the same place. */
import type { Nodes, Root } from 'mdast'
import { walk } from '#lib/content/read/walk'

/** One line of an outline. `what` is '##', '3' items, '2 × 4' cells, or the file or link as written. */
export type Outline = {
  line: number
  kind: 'heading' | 'list' | 'table' | 'image' | 'link'
  what: string
}

/** Headings, lists, tables and pictures in their order; within a section the links come last, as word order differs between languages. */
export function outlineOf(tree: Root): Outline[] {
  const outline: Outline[] = []
  let links: Outline[] = []
  walk<Nodes>(tree, (node) => {
    const found = lineOf(node)
    if (found?.kind === 'link') links.push(found)
    else if (found) {
      if (found.kind === 'heading') links = flush(links, outline)
      outline.push(found)
    }
    return undefined
  })
  flush(links, outline)
  return outline
}

function lineOf(node: Nodes): Outline | undefined {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading':
      return { line, kind: 'heading', what: '#'.repeat(node.depth) }
    case 'list':
      return { line, kind: 'list', what: `${node.ordered ? '1.' : '-'} × ${node.children.length}` }
    case 'table':
      return {
        line,
        kind: 'table',
        what: `${node.children[0]?.children.length ?? 0} × ${node.children.length}`,
      }
    case 'image':
      return { line, kind: 'image', what: node.url }
    case 'link':
      return { line, kind: 'link', what: node.url }
    default:
      return undefined
  }
}

/** Adds the links of the section that ends and starts a new section's list. */
function flush(links: Outline[], outline: Outline[]): Outline[] {
  outline.push(...links.sort((a, b) => a.what.localeCompare(b.what)))
  return []
}
