/** From Markdown to its structure: headings, links and pictures with their places, and what a writer may not use. */
import type { Nodes, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString as textOf } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { blocksOf } from '#lib/content/read/blocks'
import { depthLimit, isTooDeep, overLimits } from '#lib/content/read/limits'
import type { Spot, Structure } from '#lib/content/read/structure'
import { walk } from '#lib/content/read/walk'
import { firstUnseen } from '#lib/problems/characters'
import type { ProblemId, Values } from '#lib/problems/problems'

/** CommonMark with the tables of GFM, and nothing else. */
function gfmTables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** The language of a link, typed by hand. */
const typedLabel =
  /\((?:suomeksi|ruotsiksi|englanniksi|på finska|på svenska|på engelska|in English)\)/i

const parser = unified().use(remarkParse).use(gfmTables).freeze()

/** The tree of a body that is within the limits. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}

/** The structure of a body. Lines count from the body's first line. A body over the limits is not parsed. */
export function inspect(markdown: string): Structure {
  return inspected(markdown).structure
}

const nothing = { headings: [], links: [], images: [], texts: [], blocks: [] }

/** The structure, and the tree where there is one. */
export function inspected(markdown: string): { structure: Structure; tree?: Root } {
  const faults = overLimits(markdown)
  if (faults.length > 0) return { structure: { ...nothing, faults } }
  const tree = parseMarkdown(markdown)
  return { structure: inspectTree(tree), tree }
}

function inspectTree(tree: Root): Structure {
  const structure: Structure = {
    headings: [],
    links: [],
    images: [],
    texts: [],
    blocks: blocksOf(tree),
    faults: [],
  }
  walk<Nodes>(tree, (node, ancestors) => {
    collect(node, structure)
    if (isTooDeep([...ancestors, node])) {
      structure.faults.push({ ...spotOf(node), id: 'tooDeep', values: depthLimit })
      return 'skip'
    }
    for (const [id, values] of faultsOf(node))
      structure.faults.push({ ...spotOf(node), id, values })
    return undefined
  })
  structure.faults.push(...headingSkips(structure.headings))
  return structure
}

function collect(node: Nodes, { headings, links, images, texts }: Structure): void {
  if (node.type === 'text') texts.push({ ...spotOf(node), text: node.value })
  if (node.type === 'heading')
    headings.push({ ...spotOf(node), depth: node.depth, text: textOf(node) })
  if (node.type === 'link') links.push({ ...spotOf(node), url: node.url })
  if (node.type === 'image') images.push({ ...spotOf(node), url: node.url })
}

function faultsOf(node: Nodes): [ProblemId, Values][] {
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

function headingSkips(headings: Structure['headings']): Structure['faults'] {
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

function spotOf(node: Nodes): Spot {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { line, column }
}
