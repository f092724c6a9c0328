/** From a body as written to Markdown that can be read anywhere: links and pictures lead to absolute addresses. */
import type { Root, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { visitParents } from 'unist-util-visit-parents'
import { VFile } from 'vfile'
import { applyTargets } from '#lib/content/apply-targets'
import { ownTreeOf } from '#lib/content/parse'
import type { RenderContext } from '#lib/content/render'
import { absolute } from '#lib/urls'

declare module 'vfile' {
  interface DataMap {
    origin: string
  }
}

/** Writes tables as GFM does, without padding cells to one width. */
function gfmTablesOut(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown({ tablePipeAlign: false })]
}

/** Chain step: addresses of this site get its origin. */
function onOrigin() {
  return (tree: Root, file: VFile): void => {
    visitParents(tree, ['link', 'image'], (node) => {
      if ((node.type === 'link' || node.type === 'image') && node.url.startsWith('/')) node.url = absolute(file.data.origin ?? '', node.url)
    })
  }
}

const chain = unified().use(gfmTablesOut).use(applyTargets).use(onOrigin).use(remarkStringify, { bullet: '-', resourceLink: true }).freeze()

/** Markdown of a body. Every link and picture of the body must have its target in the context. */
export function absoluteMarkdown(markdown: string, { origin, ...context }: RenderContext & { origin: string }): string {
  const file = new VFile({ value: markdown, data: { context, origin } })
  const tree = ownTreeOf(markdown)
  chain.runSync(tree, file)
  return chain.stringify(tree, file)
}

/** Blocks as Markdown, with everything escaped that would mean something else. */
export function markdownOf(...children: RootContent[]): string {
  return chain.stringify({ type: 'root', children })
}
