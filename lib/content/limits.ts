/** Limits that keep a body quick to parse: a hostile or broken file of a few kB can otherwise take minutes. */
import type { Structure } from '#lib/content/markdown'

const maxLines = 2000
const maxLineLength = 5000
const maxDepth = 8
const maxCells = 20_000

/** What goes over the limits, before anything is parsed. */
export function overLimits(markdown: string): Structure['faults'] {
  const lines = markdown.split('\n')
  if (lines.length > maxLines) return [{ line: maxLines + 1, column: 1, id: 'lineCount', values: { count: lines.length, max: maxLines } }]
  return [...lines.flatMap(lineFaults), ...tableFaults(lines)]
}

function lineFaults(line: string, index: number): Structure['faults'] {
  const spot = { line: index + 1, column: 1 }
  if (line.length > maxLineLength) return [{ ...spot, id: 'lineLength', values: { length: line.length, max: maxLineLength } }]
  const marks = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])(?=[ \t>]|$))*/.exec(line)?.[0].match(/>|[-*+]|\d+/g)?.length ?? 0
  return marks > maxDepth || /^ {40}/.test(line) ? [{ ...spot, id: 'tooDeep', values: { max: maxDepth } }] : []
}

/** Every row of a table is as wide as its head, however short it is written. */
function tableFaults(lines: string[]): Structure['faults'] {
  const widest = Math.max(...lines.map((line) => line.split('|').length))
  if (widest < 2 || widest * lines.length <= maxCells) return []
  const line = lines.findIndex((line) => line.split('|').length === widest) + 1
  return [{ line, column: 1, id: 'tableSize', values: { columns: widest - 1, rows: lines.length, max: maxCells } }]
}
