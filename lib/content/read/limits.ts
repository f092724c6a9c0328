/** Limits that keep a body quick to parse: a hostile or broken file of a few kB can otherwise take minutes. */
import type { Nodes } from 'mdast'
import type { Structure } from '#lib/content/read/structure'

const maxLines = 1000
const maxLineLength = 5000
const maxDepth = 4
const maxCells = 20_000

/** Marks between two empty lines. Text within a line is parsed by the paragraph, and the time grows much faster than the marks. */
const maxMarks = 500

/** What goes over the limits, before anything is parsed. */
export function overLimits(markdown: string): Structure['faults'] {
  const lines = markdown.split('\n')
  if (lines.length > maxLines)
    return [
      {
        line: maxLines + 1,
        column: 1,
        id: 'lineCount',
        values: { count: lines.length, max: maxLines },
      },
    ]
  return [...lines.flatMap(lineFaults), ...markFaults(lines), ...tableFaults(lines)]
}

/** True where quotations and lists, or kinds of emphasis, stand within one another more deeply than is read. `around` are a node and its ancestors. */
export function isTooDeep(around: Nodes[]): boolean {
  const depthOf = (...types: string[]) => around.filter((node) => types.includes(node.type)).length
  return depthOf('blockquote', 'list') > maxDepth || depthOf('emphasis', 'strong') > maxDepth
}

/** What is said where `isTooDeep`. */
export const depthLimit = { max: maxDepth }

function lineFaults(line: string, index: number): Structure['faults'] {
  const spot = { line: index + 1, column: 1 }
  if (line.length > maxLineLength)
    return [{ ...spot, id: 'lineLength', values: { length: line.length, max: maxLineLength } }]
  const marks =
    /^(?:[ \t]*(?:>|[-*+]|\d+[.)])(?=[ \t>]|$))*/.exec(line)?.[0].match(/>|[-*+]|\d+/g)?.length ?? 0
  const isRule = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/.test(line)
  return (marks > maxDepth && !isRule) || /^(?: {4}| {0,3}\t){5}/.test(line)
    ? [{ ...spot, id: 'tooDeep', values: depthLimit }]
    : []
}

/** The first block of each text that has more marks than can be parsed soon. */
function markFaults(lines: string[]): Structure['faults'] {
  let first = 0
  let count = 0
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') count += line.match(/\*+|_+|`+|[[\]]/g)?.length ?? 0
    else {
      if (count > maxMarks)
        return [{ line: first + 1, column: 1, id: 'markCount', values: { count, max: maxMarks } }]
      first = index + 1
      count = 0
    }
  }
  return []
}

/** Every row of a table is as wide as its head, however short it is written. */
function tableFaults(lines: string[]): Structure['faults'] {
  const widest = Math.max(...lines.map((line) => line.split('|').length))
  if (widest < 2 || widest * lines.length <= maxCells) return []
  const line = lines.findIndex((line) => line.split('|').length === widest) + 1
  return [
    {
      line,
      column: 1,
      id: 'tableSize',
      values: { columns: widest - 1, rows: lines.length, max: maxCells },
    },
  ]
}
