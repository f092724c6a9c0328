/** One value of a YAML file is changed, put in or taken out, and no other character of the file. */
import { isCollection, isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import {
  indentAt,
  isAfterHyphen,
  lineAfter,
  lineStart,
  nodeAt,
  type Path,
  pairIn,
  parentAt,
  rootOf,
  spanOf,
} from '#lib/edit/yaml/nodes'
import { asLines, inBlock, inFlow, type Value } from '#lib/edit/yaml/say'

/**
 * The text with a value at a path; without it where the value is undefined. `order` is that of the keys at the top: a new one stands where it belongs.
 * Throws where the text cannot be read.
 */
export function setValue(
  text: string,
  path: Path,
  value: Value | undefined,
  order: string[] = [],
): string {
  const root = rootOf(text)
  const node = nodeAt(root, path)
  if (value === undefined) return node ? removeAt(text, root, path) : text
  if (node && JSON.stringify(node) === JSON.stringify(value)) return text
  if (node) return replaceNode(text, root, path, value, order)
  return addAt(text, root, path, value, order)
}

function replaceNode(text: string, root: Node | null, path: Path, value: Value, order: string[]) {
  const node = nodeAt(root, path)
  const { start, end } = spanOf(node)
  const isInFlow = isWithinFlow(root, path)
  const isBlock = isCollection(node) && !node.flow
  if (isBlock && !isInFlow) return addAt(removeAt(text, root, path), null, path, value, order)
  const said = isInFlow ? inFlow(value, node) : inBlock(value, node)
  if (!said.includes('\n')) return text.slice(0, start) + said + text.slice(end)
  return addAt(removeAt(text, root, path), null, path, value, order)
}

function isWithinFlow(root: Node | null, path: Path): boolean {
  return path.some((_, index) => {
    const above = nodeAt(root, path.slice(0, index))
    return isCollection(above) && above.flow === true
  })
}

/** Puts in what is not there; `known` is the root where the text has been read. */
function addAt(
  text: string,
  known: Node | null,
  path: Path,
  value: Value,
  order: string[],
): string {
  const root = known ?? rootOf(text)
  const key = path.at(-1)
  if (key === undefined) return asLines(value, '')
  const parent = parentAt(root, path)
  const given = typeof key === 'number' ? [value] : { [key]: value }
  if (!parent || parent.items.length === 0)
    return path.length === 1
      ? text + asLines(given, '')
      : setValue(text, path.slice(0, -1), given, order)
  if (parent.flow) return addToFlow(text, parent, key, value)
  const before =
    typeof key === 'string' && isMap(parent) ? laterPair(text, parent, key, order) : undefined
  const place = spanOf(parent.items[0])
  const indent = isSeq(parent)
    ? indentAt(text, text.lastIndexOf('-', place.start))
    : indentAt(text, place.start)
  const at = before
    ? lineStart(text, spanOf(before).start)
    : lineAfter(text, spanOf(parent.items.at(-1)).end)
  const gap = at > 0 && text[at - 1] !== '\n' ? '\n' : ''
  return text.slice(0, at) + gap + asLines(given, indent) + text.slice(at)
}

/** The first pair that belongs after a new one, unless it shares its line with the hyphen of a list. */
function laterPair(text: string, map: YAMLMap, key: string, order: string[]) {
  const place = order.indexOf(key)
  if (place < 0) return undefined
  const later = order.slice(place + 1).map((name) => pairIn(map, name))
  const found = map.items.find((pair) => later.includes(pair))
  return found && isAfterHyphen(text, spanOf(found).start) ? undefined : found
}

function addToFlow(text: string, parent: YAMLMap | YAMLSeq, key: string | number, value: Value) {
  const end = spanOf(parent.items.at(-1)).end
  const said = inFlow(isMap(parent) ? { [String(key)]: value } : value)
  const bare = isMap(parent) ? said.slice(1, -1) : said
  return `${text.slice(0, end)}, ${bare}${text.slice(end)}`
}

function removeAt(text: string, root: Node | null, path: Path): string {
  const parent = parentAt(root, path)
  const key = path.at(-1)
  if (!parent || key === undefined) return ''
  if (parent.items.length === 1)
    return path.length === 1 ? '' : removeAt(text, root, path.slice(0, -1))
  const items: unknown[] = parent.items
  const item = isMap(parent) ? pairIn(parent, key) : parent.items[Number(key)]
  const index = items.indexOf(item)
  const next = items[index + 1]
  const { start, end } = spanOf(item)
  if (parent.flow)
    return next
      ? text.slice(0, start) + text.slice(spanOf(next).start)
      : text.slice(0, spanOf(items[index - 1]).end) + text.slice(end)
  const isFirstOfItem = isMap(parent) && isAfterHyphen(text, start)
  if (isFirstOfItem && next) return text.slice(0, start) + text.slice(spanOf(next).start)
  return text.slice(0, lineStart(text, start)) + text.slice(lineAfter(text, end))
}
