/** What a writer may not use, or has left out, in a part of a text. */
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Structure } from '#lib/content/read/structure'
import { firstUnseen } from '#lib/problems/characters'
import type { ProblemId, Values } from '#lib/problems/problems'

/** The language of a link, typed by hand. */
const typedLabel =
  /\((?:suomeksi|ruotsiksi|englanniksi|på finska|på svenska|på engelska|in English)\)/i

export function faultsOf(node: Nodes): [ProblemId, Values][] {
  if (node.type === 'definition' && node.label?.startsWith('^'))
    return [['rawMarkup', { kind: 'note', found: `[${node.label}]:`, write: 'none' }]]
  if (node.type === 'definition')
    return [['linkReference', { found: `[${node.label ?? node.identifier}]:` }]]
  if (node.type === 'html' && !node.value.startsWith('</'))
    return [['rawHtml', { found: node.value.split('\n')[0]?.slice(0, 40) ?? '' }]]
  if (node.type === 'heading' && node.depth === 1) return [['headingLevel', {}]]
  const label = node.type === 'text' ? typedLabel.exec(node.value)?.[0] : undefined
  if (label) return [['typedLabel', { found: label }]]
  const unseen = firstUnseen(wordsOf(node))
  if (unseen) return [['controlCharacter', { code: unseen.code }]]
  if (node.type === 'image' && !node.alt?.trim()) return [['imageAlt', { file: node.url }]]
  if (node.type === 'link' && textOf(node).trim() === '') return [['linkText', { url: node.url }]]
  return []
}

/** What a reader gets to read of a node itself. Characters that are written as entities (&#x202e;) are characters here. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return node.type === 'image' ? (node.alt ?? '') : ''
}

export function headingSkips(headings: Structure['headings']): Structure['faults'] {
  return headings.flatMap((heading, index) => {
    const expected = (headings[index - 1]?.depth ?? 1) + 1
    if (heading.depth <= expected) return []
    return [
      {
        ...heading,
        id: 'headingSkip' as const,
        values: { text: heading.text, from: expected - 1, to: heading.depth, expected },
      },
    ]
  })
}
