/** From Markdown to its structure: headings, links and pictures with their places, and what a writer may not use. */
import type { Nodes, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString as textOf } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { blocksOf } from '#lib/content/read/blocks'
import { faultsOf, headingSkips } from '#lib/content/read/faults'
import { depthLimit, isTooDeep, overLimits } from '#lib/content/read/limits'
import { lookAlikes } from '#lib/content/read/look-alikes'
import type { Spot, Structure } from '#lib/content/read/structure'
import { walk } from '#lib/content/read/walk'

/** CommonMark with the tables of GFM, and nothing else. */
function gfmTables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(gfmTables).freeze()

/** The tree of a body that is within the limits. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}

/** The structure of a body. Lines count from the body's first line. A body over the limits is not parsed. */
export function inspect(markdown: string): Structure {
  return inspected(markdown).structure
}

type Faults = Structure['faults']

const nothing = { headings: [], links: [], images: [], texts: [], blocks: [] }

/** The structure, and the tree where there is one. */
export function inspected(markdown: string): { structure: Structure; tree?: Root } {
  const faults = overLimits(markdown)
  if (faults.length > 0) return { structure: { ...nothing, faults } }
  const tree = parseMarkdown(markdown)
  return { structure: inspectTree(tree, markdown), tree }
}

function inspectTree(tree: Root, markdown: string): Structure {
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
  return { ...structure, faults: withLookAlikes(structure.faults, lookAlikes(tree, markdown)) }
}

/** What is meant as something else is told of as that alone. */
function withLookAlikes(faults: Faults, found: Faults): Faults {
  const lines = new Set(found.map(({ line }) => line))
  const meant = ['headingLevel', 'headingSkip', 'linkReference']
  return [...faults.filter(({ id, line }) => !meant.includes(id) || !lines.has(line)), ...found]
}

function collect(node: Nodes, { headings, links, images, texts }: Structure): void {
  if (node.type === 'text') texts.push({ ...spotOf(node), text: node.value })
  if (node.type === 'heading')
    headings.push({ ...spotOf(node), depth: node.depth, text: textOf(node) })
  if (node.type === 'link') links.push({ ...spotOf(node), url: node.url })
  if (node.type === 'image') images.push({ ...spotOf(node), url: node.url })
}

function spotOf(node: Nodes): Spot {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { line, column }
}
