/** From a place in a file to the field of the form that shows it. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { bodyLineOf, textFields } from '#lib/edit/page/text-file'
import type { Path } from '#lib/edit/yaml/nodes'
import { type Locale, locales } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'

export interface Spot {
  pane: Locale | 'facts' | 'shared'
  /** Name of the field; 'body' with a place in it. */
  field: string
  line: number
  column: number
  /** Length of what was found, as it stands in the text. */
  length: number
}

/** A place in a language file. */
export function placeInText({ file, line, column, values }: Problem, text: string): Spot {
  const pane = locales.find((locale) => file.endsWith(`index.${locale}.md`)) ?? 'fi'
  const first = bodyLineOf(text)
  const length = lengthOf(values, text.split('\n')[line - 1] ?? '', column)
  if (line >= first) return { pane, field: 'body', line: line - first + 1, column, length }
  const name = /^(\w+):/.exec(text.split('\n')[line - 1] ?? '')?.[1]
  const field = textFields.find((one) => one === name) ?? 'title'
  return { pane, field, line: 1, column: 1, length }
}

/** A place in a YAML file: the way to the nearest value, joined by dots. */
export function placeInFacts({ file, line, column }: Problem, text: string): Spot {
  const pane = file.endsWith('/facts.yaml') ? 'facts' : 'shared'
  return { pane, field: pathAt(text, line, column).join('.'), line, column, length: 0 }
}

function lengthOf(values: Problem['values'], line: string, column: number): number {
  const found = typeof values.found === 'string' ? values.found : ''
  return found !== '' && line.startsWith(found, column - 1) ? found.length : 1
}

/** The deepest value that starts at or before a place. */
function pathAt(text: string, line: number, column: number): Path {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'error' })
  let best: Path = []
  const visit = (node: unknown, path: Path): void => {
    const at = counter.linePos(
      (isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : 0) ?? 0,
    )
    const isBefore = at.line < line || (at.line === line && at.col <= column)
    if (isBefore) best = path
    if (isMap(node)) for (const { key, value } of node.items) visit(value, [...path, String(key)])
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index])
  }
  visit(document.contents, [])
  return best
}
