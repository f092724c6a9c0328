/** From Markdown to its tree: CommonMark with the tables of GFM, and nothing else. */
import { LRUCache } from 'lru-cache'
import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** Characters of the texts whose trees are kept: those of a site like this one, or of a few of the largest. */
const mostKept = 256 * 1024

/** A text is parsed for its checks, for its HTML and for its Markdown: parsing takes longest of all, so it is done once. */
const trees = new LRUCache<string, Root>({ maxSize: mostKept, sizeCalculation: (_, markdown) => markdown.length + 1 })

function gfmTables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(gfmTables).freeze()

/** The tree of a text, to look at: others look at the same one. */
export function treeOf(markdown: string): Readonly<Root> {
  const known = trees.get(markdown)
  if (known) return known
  const tree = parser.parse(markdown)
  trees.set(markdown, tree)
  return tree
}

/** The tree of a text, to change. */
export function ownTreeOf(markdown: string): Root {
  return structuredClone(treeOf(markdown))
}
