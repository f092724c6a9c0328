/** YAML with the place of every value, so that a message can point at it. No aliases, no tags, no double keys. */
import { isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { type Place, type Problem, problem } from '#lib/content/problems'

export type Yaml = {
  data: unknown
  /** Place of the value at a path, or of the nearest value around it. */
  placeOf: (path: PropertyKey[]) => Place
  /** Place of a key in the map at a path. */
  placeOfKey: (path: PropertyKey[], key: string) => Place
}

/** Reads YAML that starts on the given line of a file. Problems are added to the list; then there is no result. */
export function parseYaml(text: string, file: string, problems: Problem[], firstLine = 1): Yaml | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, version: '1.2' })
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
  const faults = [...document.errors, ...document.warnings]
  for (const fault of faults) problems.push(problem(at(fault.pos[0]), 'brokenYaml', { reason: firstSentence(fault.message) }))
  const alias = findAlias(document.contents)
  if (alias) problems.push(problem(at(alias.offset), 'aliasUsed', { name: alias.name }))
  if (faults.length > 0 || alias) return undefined
  const offsetOf = (path: PropertyKey[]) => nodeAt(document.contents, path)?.range?.[0] ?? 0
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => at(offsetOf(path)),
    placeOfKey: (path, key) => at(keyOffset(nodeAt(document.contents, path), key) ?? offsetOf(path)),
  }
}

function findAlias(root: Node | null): { offset: number; name: string } | undefined {
  let found: { offset: number; name: string } | undefined
  visit(root, (_, node) => {
    if (!isAlias(node)) return undefined
    found = { offset: node.range?.[0] ?? 0, name: node.source }
    return visit.BREAK
  })
  return found
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

function keyOffset(map: Node | undefined, key: string): number | undefined {
  if (!isMap(map)) return undefined
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]\s*$/, '')
}
