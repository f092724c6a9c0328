/** YAML with the place of every value, so that a message can point at it. No aliases, no tags, no double keys. */
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Places, Spots } from '#lib/content/read/places'
import { faultsIn } from '#lib/content/read/yaml-faults'
import { type Place, type Problem, problem } from '#lib/problems/problems'

export type Yaml = Places & {
  data: unknown
  /** Place of a key in the map at a path. */
  placeOfKey: (path: PropertyKey[], key: string) => Place
  /** The places of all values, for `placesIn`. */
  places: () => string
}

/** Reads YAML that starts on the given line of a file. Problems are added to the list; then there is no result. */
export function parseYaml(
  text: string,
  file: string,
  problems: Problem[],
  firstLine = 1,
): Yaml | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
  })
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  const faults = faultsIn(document, text)
  for (const { offset, id, values } of faults) problems.push(problem(at(offset), id, values))
  if (faults.length > 0) return undefined
  const offsetOf = (path: PropertyKey[]) => nodeAt(document.contents, path)?.range?.[0] ?? 0
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => at(offsetOf(path)),
    placeOfKey: (path, key) =>
      at(keyOffset(nodeAt(document.contents, path), key) ?? offsetOf(path)),
    places: () => JSON.stringify(Object.fromEntries(spotsBelow(document.contents, '', at))),
  }
}

/** The spots of a node and of all values in it. */
function spotsBelow(
  node: unknown,
  path: string,
  at: (offset: number) => Place,
): [string, Spots[string]][] {
  if (!isNode(node)) return []
  const { line, column } = at(node.range?.[0] ?? 0)
  const below = (key: unknown, value: unknown) =>
    spotsBelow(value, path === '' ? `${key}` : `${path}/${key}`, at)
  const inside = isMap(node)
    ? node.items.flatMap((item) =>
        isPair(item) && isScalar(item.key) ? below(item.key.value, item.value) : [],
      )
    : isSeq(node)
      ? node.items.flatMap((item, index) => below(index, item))
      : []
  return [[path, [line, column]], ...inside]
}

/** The deepest node that exists on the path. */
function nodeAt(root: Node | null, path: PropertyKey[]): Node | undefined {
  let node: Node | null | undefined = root
  for (const part of path) {
    const next: unknown = node && 'get' in node ? node.get(part, true) : undefined
    if (!isNode(next)) break
    node = next
  }
  return node ?? undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}

/** Places of the keys of a map that has been asked for one: a broken file may have thousands of wrong keys. */
const offsets = new WeakMap<Node, Map<unknown, number | undefined>>()

function keyOffset(map: Node | undefined, key: string): number | undefined {
  if (!isMap(map)) return undefined
  const known =
    offsets.get(map) ??
    new Map(
      map.items.flatMap((item) =>
        isPair(item) && isScalar(item.key) ? [[item.key.value, item.key.range?.[0]]] : [],
      ),
    )
  offsets.set(map, known)
  return known.get(key)
}
