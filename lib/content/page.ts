/** From a page's folder to the page in one language. */
import { absoluteMarkdown } from '#lib/content/absolute-markdown'
import { remember } from '#lib/content/cache'
import { isPicture } from '#lib/content/pictures'
import { ContentError, problem } from '#lib/content/problems'
import { type RenderContext, renderMarkdown } from '#lib/content/render'
import type { CompleteFolder, TextFile } from '#lib/content/source'
import type { Addresses } from '#lib/content/tree'
import type { Page } from '#lib/content/types'
import { otherLocale } from '#lib/locales'

/** Largest HTML of a body in kB. */
const maxOutputSize = 1024

/** The page; its HTML is made when it is first asked for. */
export function toPage(folder: CompleteFolder, context: RenderContext, addresses: Addresses, hidden: boolean): Page {
  const { locale } = context
  const { key } = folder
  const text = folder.texts[locale]
  const { title, navTitle = title, summary, updated } = text.data
  const other = otherLocale(locale)
  const newer = folder.texts[other].data.updated
  return {
    key,
    locale,
    address: addresses[locale].get(key) ?? '',
    title,
    navTitle,
    summary,
    updated,
    facts: folder.facts.data,
    headings: text.structure.headings.map(({ depth, text }) => ({ depth, text })),
    pictures: folder.files.filter(isPicture),
    get html() {
      const render = () => htmlWithin(text, context)
      return hidden ? render() : remember(['html', text.body, JSON.stringify(context)], render)
    },
    markdown: text.body,
    markdownOn(origin) {
      const write = () => absoluteMarkdown(text.body, { ...context, origin })
      return hidden ? write() : remember(['markdown', origin, text.body, JSON.stringify(context)], write)
    },
    ...(newer > updated ? { newer: { address: addresses[other].get(key) ?? '', updated: newer } } : {}),
    hidden,
  }
}

/** Throws `ContentError` when the HTML is too large. */
function htmlWithin(text: TextFile, context: RenderContext): string {
  const html = renderMarkdown(text.body, context)
  const size = Math.ceil(Buffer.byteLength(html) / 1024)
  if (size > maxOutputSize)
    throw new ContentError([problem({ file: text.file, line: text.bodyLine, column: 1 }, 'outputSize', { size, max: maxOutputSize })])
  return html
}
