/** Rows of tables that lose a cell, or that are no rows. */
import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Found, rangeOf, shortened } from '#lib/content/read/prose'
import { isBlank } from '#lib/content/read/unreadable'
import { walk } from '#lib/content/read/walk'

export function tableMarks(tree: Nodes, markdown: string): Found[] {
  const found: Found[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type === 'table') found.push(...emptyParts(node), ...rowsOf(node, markdown))
    return undefined
  })
  return found
}

/** Heads of columns, and whole rows, with nothing to read. */
function emptyParts({ children: [head, ...rows] }: Table): Found[] {
  const heads = (head?.children ?? []).flatMap((cell, index) =>
    isEmpty(cell) ? emptyAt(cell, 'head', index + 1) : [],
  )
  return [...heads, ...rows.flatMap((row) => (isEmpty(row) ? emptyAt(row, 'row', 0) : []))]
}

/** A picture is something to see, whatever its text. */
function isEmpty(part: TableCell | TableRow): boolean {
  let hasPicture = false
  walk<Nodes>(part, (node) => {
    hasPicture ||= node.type === 'image'
    return undefined
  })
  return !hasPicture && isBlank(textOf(part))
}

function emptyAt(part: Nodes, kind: string, number: number): Found[] {
  return [{ offset: rangeOf(part)[0], id: 'emptyPart', values: { kind, number } }]
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
