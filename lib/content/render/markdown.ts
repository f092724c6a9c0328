/** From a body as written to Markdown that can be read anywhere: links and pictures lead to absolute addresses. */
import { parseMarkdown } from '#lib/content/read/markdown'
import { fillMarkdown } from '#lib/content/read/slots'
import { type RenderContext, renderTree } from '#lib/content/render/html'

export { markdownOf } from '#lib/content/render/write-markdown'

/** Markdown of a body. Every link and picture of the body must have its target in the context. */
export function absoluteMarkdown(
  markdown: string,
  { origin, ...context }: RenderContext & { origin: string },
): string {
  return fillMarkdown(
    renderTree(markdown, parseMarkdown(markdown), context),
    context.targets,
    origin,
  )
}
