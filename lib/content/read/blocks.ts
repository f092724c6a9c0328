/** The blocks of a body: its headings, paragraphs, rows of tables and code. A block of one language has its counterpart in the other. */
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Block, Spot, Words } from '#lib/content/read/structure'
import { walk } from '#lib/content/read/walk'

/** The blocks in their order. Lines count from the body's first line. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = []
  walk<Nodes>(tree, (node, ancestors) => {
    const shape = shapeOf(node)
    if (shape === undefined) return undefined
    blocks.push(blockAt(node, [...containersOf(ancestors, node), shape].join(' ')))
    return 'skip'
  })
  return blocks
}

/** Of a node that is a block by itself. */
function shapeOf(node: Nodes): string | undefined {
  if (node.type === 'heading') return '#'.repeat(node.depth)
  if (node.type === 'paragraph' || node.type === 'code') return node.type
  if (node.type === 'tableRow') return `row of ${node.children.length}`
  if (node.type === 'listItem' && node.children.length === 0) return 'paragraph'
  return node.type === 'thematicBreak' ? 'rule' : undefined
}

/** The lists, quotations and tables around a block: 'list 1. × 3 item 2'. */
function containersOf(ancestors: Nodes[], node: Nodes): string[] {
  return ancestors.flatMap((parent, index) => {
    const child = ancestors[index + 1] ?? node
    if (parent.type === 'blockquote') return ['quotation']
    if (parent.type !== 'list' && parent.type !== 'table') return []
    const siblings: Nodes[] = parent.children
    const place = 1 + siblings.indexOf(child)
    if (parent.type === 'table') return [`table × ${parent.children.length} row ${place}`]
    const mark = parent.ordered ? `${parent.start ?? 1}.` : '-'
    return [`list ${mark} × ${parent.children.length} item ${place}`]
  })
}

function blockAt(node: Nodes, shape: string): Block {
  const block: Block = { ...spotOf(node), shape, words: [], links: [], images: [], emphasis: [] }
  if (node.type === 'tableRow') block.cells = node.children.map((cell) => textOf(cell))
  walk<Nodes>(node, (one) => collect(one, block))
  return block
}

function collect(node: Nodes, { words, links, images, emphasis }: Block): undefined {
  const spot = spotOf(node)
  const say = (from: Words['from'], text?: string | null) => {
    if (text) words.push({ ...spot, from, text })
  }
  if (node.type === 'text') say('text', node.value)
  if (node.type === 'break') say('text', '\n')
  if (node.type === 'inlineCode' || node.type === 'code') say('code', node.value)
  if (node.type === 'image') {
    images.push({ ...spot, url: node.url })
    say('alt', node.alt)
  }
  if (node.type === 'link') links.push({ ...spot, url: node.url, text: textOf(node) })
  if (node.type === 'image' || node.type === 'link') say('title', node.title)
  if (node.type === 'emphasis' || node.type === 'strong')
    emphasis.push({ ...spot, mark: node.type, text: textOf(node) })
  return undefined
}

function spotOf(node: Nodes): Spot {
  const { line = 1, column = 1 } = node.position?.start ?? {}
  return { line, column }
}
