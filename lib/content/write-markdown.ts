/** From a tree to Markdown: tables as GFM writes them, without padding cells to one width. */
import type { Root, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'

function gfmTablesOut(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown({ tablePipeAlign: false })]
}

const writer = unified().use(gfmTablesOut).use(remarkStringify, { bullet: '-', resourceLink: true }).freeze()

export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree)
}

/** Blocks as Markdown, with everything escaped that would mean something else. */
export function markdownOf(...children: RootContent[]): string {
  return writeMarkdown({ type: 'root', children })
}
