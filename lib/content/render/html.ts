/**
 * From Markdown to safe HTML by one frozen chain. Sanitising is its last step before writing; after it only the addresses of the site's own pages
 * and pictures are put in, escaped.
 */
import type { Root } from 'mdast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parseMarkdown } from '#lib/content/read/markdown'
import { fillHtml, type Rendered } from '#lib/content/read/slots'
import { applyTargets, type Targets } from '#lib/content/render/apply-targets'
import { markLanguages } from '#lib/content/render/mark-languages'
import { noBreakSpaces } from '#lib/content/render/no-break-spaces'
import { openSlots } from '#lib/content/render/open-slots'
import { scopeHeadings } from '#lib/content/render/scope-headings'
import { editMarkdown, writeMarkdown } from '#lib/content/render/write-markdown'
import type { Locale } from '#lib/locales'
import type { Phrase } from '#lib/schema/page'

/** What a page's HTML depends on besides its Markdown. */
export type RenderContext = { locale: Locale; targets: Targets; phrases: Phrase[] }

declare module 'vfile' {
  interface DataMap {
    context: RenderContext
  }
}

/** Only what Markdown itself makes, plus the language of passages and links. Ids are prefixed so that no heading can shadow a global. */
const allowed = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'span',
    'strong',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'hrefLang', 'lang'],
    img: ['src', 'alt'],
    ol: ['start'],
    span: ['lang'],
    th: ['scope'],
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  clobber: ['id'],
  clobberPrefix: 'h-',
  strip: ['script', 'style'],
  ancestors: defaultSchema.ancestors ?? {},
}

const targets = unified().use(applyTargets).freeze()

const chain = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(scopeHeadings)
  .use(noBreakSpaces)
  .use(markLanguages)
  .use(rehypeSlug)
  .use(rehypeSanitize, allowed)
  .use(openSlots)
  .use(rehypeStringify)
  .freeze()

/** HTML and Markdown of a body and its tree, with slots for the site's own addresses. The tree is changed. Links to other sites must have their targets. */
export function renderTree(body: string, tree: Root, context: RenderContext): Rendered {
  const slots: string[] = []
  const file = { data: { context, slots } }
  const edited = editMarkdown(body, tree, context.targets)
  targets.runSync(tree, file)
  const markdown = edited ?? writeMarkdown(tree)
  return { html: chain.stringify(chain.runSync(tree, file)), markdown, slots }
}

/** HTML of a body. Every link and picture of the body must have its target in the context. */
export function renderMarkdown(markdown: string, context: RenderContext): string {
  return fillHtml(renderTree(markdown, parseMarkdown(markdown), context), context.targets)
}
