/** Rows of tables that lose a cell, or that are no rows. */
import type { Nodes, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Found, rangeOf, shortened } from '#lib/content/read/prose'
import { walk } from '#lib/content/read/walk'

export function tableMarks(tree: Nodes, markdown: string): Found[] {
  const found: Found[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type === 'table') found.push(...emptyHeads(node), ...rowsOf(node, markdown))
    return undefined
  })
  return found
}

function emptyHeads({ children: [head] }: Table): Found[] {
  return (head?.children ?? []).flatMap((cell, index): Found[] =>
    textOf(cell).trim() === ''
      ? [{ offset: rangeOf(cell)[0], id: 'emptyPart', values: { kind: 'head', number: index + 1 } }]
      : [],
  )
}

/** A line without a bar is text that follows the table too closely; the lines after it are of the same paragraph. */
function rowsOf({ children: [head, ...rows] }: Table, markdown: string): Found[] {
  const columns = head?.children.length ?? 0
  const under = rows.findIndex((row) => !/(?<!\\)\|/.test(markdown.slice(...rangeOf(row))))
  return rows.slice(0, under < 0 ? rows.length : under + 1).flatMap((row, index): Found[] => {
    const [offset, end] = rangeOf(row)
    const values = { found: shortened(markdown.slice(offset, end)), columns, write: 'none' }
    if (index === under)
      return [{ offset, id: 'readOtherwise', values: { ...values, kind: 'underTable' } }]
    const extra = row.children[columns]
    return extra
      ? [{ offset: rangeOf(extra)[0], id: 'readOtherwise', values: { ...values, kind: 'cells' } }]
      : []
  })
}
