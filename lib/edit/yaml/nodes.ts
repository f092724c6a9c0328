/** Where a value stands in the text of a YAML file, by yaml's document. */
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** The way to a value: names of keys and places in lists. */
export type Path = (string | number)[]

/** The root of a file that can be read. Throws where it cannot: the check tells of that. */
export function rootOf(text: string): Node | null {
  const document = parseDocument(text, { logLevel: 'error', version: '1.2' })
  const [fault] = document.errors
  if (fault) throw fault
  return document.contents
}

/** The value at a path, if it is there. */
export function nodeAt(root: Node | null, path: Path): Node | undefined {
  let node: unknown = root
  for (const part of path) node = isCollection(node) ? node.get(part, true) : undefined
  return isNode(node) ? node : undefined
}

/** The map or list that a path leads into. */
export function parentAt(root: Node | null, path: Path): YAMLMap | YAMLSeq | undefined {
  const node = nodeAt(root, path.slice(0, -1))
  return isMap(node) || isSeq(node) ? node : undefined
}

/** The pair with a key. */
export function pairIn(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
}

/** From the first character to the one after the last, without what follows on the line. */
export function spanOf(node: unknown): { start: number; end: number } {
  if (isPair(node)) {
    const start = spanOf(node.key).start
    const isEmpty = !isNode(node.value) || !node.value.range
    return { start, end: isEmpty ? spanOf(node.key).end + 1 : spanOf(node.value).end }
  }
  const range = isNode(node) ? node.range : undefined
  if (!range) throw new Error('A value without a place')
  return { start: range[0], end: range[1] }
}

/** The start of the line at a place of a text. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** The start of the line after what ends at a place; empty lines and comments after it stay. */
export function lineAfter(text: string, end: number): number {
  const last = text.slice(0, end).trimEnd().length
  const next = text.indexOf('\n', last)
  return next < 0 ? text.length : next + 1
}

/** What stands before a place on its line, with blanks in place of the hyphens of a list. */
export function indentAt(text: string, at: number): string {
  return text.slice(lineStart(text, at), at).replace(/[^ ]/g, ' ')
}

/** True where the line has a hyphen of a list before a place. */
export function isAfterHyphen(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).includes('-')
}

/** The data of a file, as plain values. */
export function dataOf(text: string): unknown {
  if (last.text === text) return last.data
  const root = rootOf(text)
  last = { text, data: isNode(root) ? root.toJSON() : undefined }
  return last.data
}

/** A form asks for each of its values in turn. */
let last: { text: string; data: unknown } = { text: '', data: undefined }
