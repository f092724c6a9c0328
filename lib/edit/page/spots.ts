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
  /** Length of what was found, as it stands in the text; 1 where it does not. */
  length: number
  /** What was found, as it stands there; '' where it does not. */
  text: string
}

/** A place in a language file. */
export function placeInText({ file, line, column, values }: Problem, text: string): Spot {
  const pane = locales.find((locale) => file.endsWith(`index.${locale}.md`)) ?? 'fi'
  const first = bodyLineOf(text)
  const row = text.split('\n')[line - 1] ?? ''
  const found = foundIn(row, column, values)
  if (line >= first) return { pane, field: 'body', line: line - first + 1, ...found }
  const name = /^(\w+):/.exec(row)?.[1]
  // The end of the head stands for a text that is not there.
  if (line > 1 && (row === '---' || row === '')) return { pane, field: 'body', line: 1, ...found }
  const field = textFields.find((one) => one === name) ?? 'title'
  return { pane, field, line: 1, column: 1, length: found.length, text: found.text }
}

/** An address that no longer answers is mended where it is written. */
export function placeOfAddress({ id, values }: Problem): Spot | undefined {
  const [, locale] =
    id === 'addressMoved' ? (/^\/(fi|sv)\//.exec(String(values.address)) ?? []) : []
  const pane = locales.find((one) => one === locale)
  return pane && { pane, field: 'slug', line: 1, column: 1, length: 1, text: '' }
}

/** A place in a YAML file: the way to the nearest value, joined by dots. */
export function placeInFacts({ file, line, column, values }: Problem, text: string): Spot {
  const pane = file.endsWith('/facts.yaml') ? 'facts' : 'shared'
  return {
    pane,
    field: pathAt(text, line, column).join('.'),
    line,
    column,
    length: 0,
    text: textOf(values),
  }
}

/** What was found may stand a little further on, as the address of a link does; spaces are alike. */
function foundIn(row: string, column: number, values: Problem['values']) {
  const found = textOf(values)
  const at = found === '' ? -1 : plain(row).indexOf(plain(found), column - 1)
  if (at < 0) return { column, length: 1, text: '' }
  return { column: at + 1, length: found.length, text: row.slice(at, at + found.length) }
}

function textOf({ found, url }: Problem['values']): string {
  return typeof found === 'string' ? found : typeof url === 'string' ? url : ''
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
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
