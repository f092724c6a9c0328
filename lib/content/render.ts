/** From Markdown to safe HTML by one frozen chain. Sanitising is its last step before writing: nothing is added after it. */
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { applyTargets, type Targets } from '#lib/content/apply-targets'
import { markLanguages } from '#lib/content/mark-languages'
import { noBreakSpaces } from '#lib/content/no-break-spaces'
import { ownTreeOf } from '#lib/content/parse'
import type { Phrase } from '#lib/content/schema'
import { scopeHeadings } from '#lib/content/scope-headings'
import type { Locale } from '#lib/locales'

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
  attributes: { a: ['href', 'hrefLang', 'lang'], img: ['src', 'alt'], ol: ['start'], span: ['lang'], th: ['scope'], '*': ['id'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  clobber: ['id'],
  clobberPrefix: 'h-',
  strip: ['script', 'style'],
  ancestors: defaultSchema.ancestors ?? {},
}

const chain = unified()
  .use(applyTargets)
  .use(remarkRehype)
  .use(scopeHeadings)
  .use(noBreakSpaces)
  .use(markLanguages)
  .use(rehypeSlug)
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify)
  .freeze()

/** HTML of a body. Every link and picture of the body must have its target in the context. */
export function renderMarkdown(markdown: string, context: RenderContext): string {
  const file = new VFile({ value: markdown, data: { context } })
  return chain.stringify(chain.runSync(ownTreeOf(markdown), file), file)
}
