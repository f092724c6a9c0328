/** What no YAML file of the content may have, whatever its schema. */
import { type Document, isAlias, isCollection, isNode, isScalar, type Node, visit } from 'yaml'
import { causeOf, lostIn, type YamlFault } from '#lib/content/read/yaml-causes'
import { firstUnseen } from '#lib/problems/characters'

/** Deepest list or group. The schemas need five. */
const maxDepth = 12

/** What the parser could not read; else what it read and is not accepted. */
export function faultsIn(document: Document, text: string): YamlFault[] {
  const faults = [...document.errors, ...document.warnings]
  // The parser says so when a file is nested so deeply that it runs out of memory for it.
  const deep = faults.find((fault) => fault.code === 'RESOURCE_EXHAUSTION')
  if (deep) return [{ offset: deep.pos[0], id: 'yamlDepth', values: { max: maxDepth } }]
  const [first] = faults
  return first ? [causeOf(document, text, first)] : faultsOfNodes(document, text)
}

function faultsOfNodes(document: Document, text: string): YamlFault[] {
  const found: YamlFault[] = []
  visit(document, {
    Node: (_, node, path) => {
      const fault = faultOf(node, path.filter(isCollection).length)
      if (fault) found.push({ offset: node.range?.[0] ?? 0, ...fault })
      return fault?.id === 'yamlDepth' ? visit.BREAK : undefined
    },
  })
  return found.length > 0 ? found : lostIn(document, text)
}

function faultOf(node: Node, depth: number): Omit<YamlFault, 'offset'> | undefined {
  if (isAlias(node)) return { id: 'aliasUsed', values: { name: node.source } }
  if (depth >= maxDepth) return { id: 'yamlDepth', values: { max: maxDepth } }
  if (isNode(node) && node.tag)
    return { id: 'tagUsed', values: { name: node.tag.replace('tag:yaml.org,2002:', '!!') } }
  if (isScalar(node) && typeof node.value === 'number' && isReadOtherwise(node.source ?? ''))
    return { id: 'numberForm', values: { found: node.source ?? '' } }
  const unseen =
    isScalar(node) && typeof node.value === 'string' ? firstUnseen(node.value) : undefined
  return unseen && { id: 'controlCharacter', values: { code: unseen.code } }
}

/** '1.000' would be one, '0x10' sixteen, '1e3' a thousand. */
function isReadOtherwise(source: string): boolean {
  return /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+$|^[-+]?0[xo]|e/i.test(source)
}
