/** Why YAML cannot be read, or says something else than its writer meant, in words of our own: what the parser says is English and names what follows. */
import { type Document, isAlias, isMap, isNode, isScalar, type Scalar, visit } from 'yaml'
import { mendedLine, misplacedLine } from '#lib/content/read/yaml-lines'
import type { ProblemId, Values } from '#lib/problems/problems'

export type YamlFault = { offset: number; id: ProblemId; values: Values }

/** The cause of the first thing that the parser could not read: the first line up to there that is not written as it must be. */
export function causeOf(
  document: Document,
  text: string,
  { code, pos: [offset] }: { code: string; pos: [number, number] },
): YamlFault {
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([^:"'\n]*)/.exec(text.slice(offset))?.[1] ?? ''
    return { offset, id: 'yamlTwice', values: { key: key.trim() } }
  }
  let start = 0
  for (const line of text.split('\n')) {
    const mended = start <= offset + 1 ? mendedLine(line) : undefined
    if (mended) return { offset: start + mended.column, id: mended.id, values: mended.values }
    start += line.length + 1
  }
  const moved = misplacedLine(text)
  if (moved) return { offset: moved.index, id: 'yamlIndent', values: { write: moved.write } }
  return document.errors.length > 0 && code === 'TAG_RESOLVE_FAILED'
    ? { offset, id: 'tagUsed', values: { name: text.slice(offset).split(/\s/)[0] ?? '' } }
    : { offset, id: 'brokenYaml', values: {} }
}

/** What YAML takes for a note, an anchor or a name without a value, and the writer for text. */
export function lostIn(document: Document, text: string): YamlFault[] {
  const found: YamlFault[] = []
  const tell = (offset: number, id: ProblemId, lost = '') => {
    const start = text.lastIndexOf('\n', offset - 1) + 1
    const line = text.slice(start).split('\n')[0] ?? ''
    const mended = mendedLine(line, true)
    found.push({ offset, id, values: { found: lost, write: mended?.values.write ?? line.trim() } })
  }
  visit(document, {
    Pair: (_, { key, value }) => {
      const isLost = isNode(value) && !isAlias(value) && isScalar(key)
      if (isLost && value.anchor) tell(key.range?.[0] ?? 0, 'yamlQuotes')
      if (isLost && isScalar(value) && isCut(value, String(key.value))) {
        const end = value.range?.[1] ?? 0
        tell(end, 'yamlComment', text.slice(end).split('\n')[0]?.trim())
      }
      return undefined
    },
    Collection: (_, map) => {
      const bare =
        isMap(map) && map.flow ? map.items.find((item) => item.value === null) : undefined
      if (bare && isScalar(bare.key) && /\s|:/.test(String(bare.key.value)))
        tell(bare.key.range?.[0] ?? 0, 'yamlQuotes')
      return undefined
    },
  })
  return found
}

/** True for words without quotation marks that a number sign and a word right after it cut off; in a text for readers, any note. */
function isCut({ type, value, comment }: Scalar, key: string): boolean {
  const isText = type === 'PLAIN' && typeof value === 'string' && /\p{L}/u.test(value)
  if (!isText || comment === undefined || comment === null || /^https?:/.test(value)) return false
  return /^\S/.test(comment) || ['title', 'summary', 'navTitle', 'fi', 'sv'].includes(key)
}
