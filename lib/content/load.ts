/** From the content folder to the site: read, check everything. One error lists every problem. HTML is made when a page is asked for it. */
import { remember } from '#lib/content/cache'
import { checkUnique, checkTree, addressesOf, type Addresses, groupByKey, parentKeyOf } from '#lib/content/tree'
import { type LinkContext, resolveLinks } from '#lib/content/links'
import { byOrder } from '#lib/content/order'
import { ContentError, type Problem, problem } from '#lib/content/problems'
import { listFiles } from '#lib/content/read'
import { checkReferences } from '#lib/content/references'
import { type RenderContext, renderMarkdown } from '#lib/content/render'
import { readShared, type Shared } from '#lib/content/shared'
import { type CompleteFolder, isComplete, readFolder, type TextFile } from '#lib/content/source'
import type { Page, Site } from '#lib/content/types'
import { locales } from '#lib/locales'

export type Input = { folder: string; moment: Date; preview: boolean }

/** Largest HTML of a body in kB. */
const maxOutputSize = 1024

/** The site of a content folder at a moment. Throws `ContentError` with all problems of all files. */
export function loadSite({ folder, moment, preview }: Input): Site {
  const problems: Problem[] = []
  const files = listFiles(folder)
  const groups = groupByKey(files)
  problems.push(...checkTree(groups))
  const shared = readShared(folder, files.filter((file) => !file.includes('/')), problems)
  const complete = [...groups].map(([key, names]) => readFolder(folder, key, names, problems)).filter(isComplete)
  const keys = [...groups.keys()]
  for (const page of complete) problems.push(...checkReferences(page, keys, shared))
  const addresses = addressesOf(complete)
  problems.push(...checkUnique(complete, addresses))
  const hidden = hiddenKeys(complete, moment)
  const visible = new Set(keys.filter((key) => preview || !hidden.has(key)))
  const context = { keys, visible, addresses, links: shared.links }
  const pages = complete.filter((page) => visible.has(page.key)).flatMap((page) => pagesOf(page, context, shared, hidden.has(page.key), problems))
  if (problems.length > 0) throw new ContentError(problems)
  return { pages: inTreeOrder(pages), ...shared }
}

/** Keys of drafts, of pages under embargo, and of everything below them. */
function hiddenKeys(pages: CompleteFolder[], moment: Date): Set<string> {
  const held = (page: CompleteFolder) =>
    locales.some((locale) => page.texts[locale].data.draft) || new Date(page.facts.data.publishAt ?? 0) > moment
  const own = pages.filter(held).map((page) => page.key)
  return new Set(pages.map((page) => page.key).filter((key) => own.some((held) => key === held || key.startsWith(`${held}/`))))
}

/** The page in both languages. A page whose links are broken has problems instead. */
function pagesOf(folder: CompleteFolder, context: LinkContext, shared: Shared, hidden: boolean, problems: Problem[]): Page[] {
  return locales.flatMap((locale) => {
    const text = folder.texts[locale]
    const resolved = resolveLinks(text, folder.key, folder.files, context)
    problems.push(...resolved.problems)
    if (resolved.problems.length > 0 || text.structure.faults.length > 0) return []
    const render = { locale, targets: resolved.targets, phrases: shared.phrases }
    const html = () => remember(['html', text.body, JSON.stringify(render)], () => htmlWithin(text, render))
    return [toPage(folder, text, html, context.addresses, hidden)]
  })
}

/** Throws `ContentError` when the HTML is too large. */
function htmlWithin(text: TextFile, context: RenderContext): string {
  const html = renderMarkdown(text.body, context)
  const size = Math.ceil(Buffer.byteLength(html) / 1024)
  if (size > maxOutputSize) throw new ContentError([problem({ file: text.file, line: text.bodyLine, column: 1 }, 'outputSize', { size, max: maxOutputSize })])
  return html
}

function toPage(folder: CompleteFolder, text: TextFile, html: () => string, addresses: Addresses, hidden: boolean): Page {
  const { title, navTitle = title, summary, updated } = text.data
  const { key } = folder
  return {
    key,
    locale: text.locale,
    address: addresses[text.locale].get(key) ?? '',
    title,
    navTitle,
    summary,
    updated,
    facts: folder.facts.data,
    headings: text.structure.headings.map(({ depth, text }) => ({ depth, text })),
    get html() {
      return html()
    },
    markdown: text.body,
    hidden,
  }
}

/** Each page followed by the pages below it, siblings in their order; Finnish and Swedish side by side. */
function inTreeOrder(pages: Page[]): Page[] {
  const below = (parent: string | undefined): Page[] =>
    pages
      .filter((page) => page.locale === 'fi' && parentKeyOf(page.key) === parent)
      .sort(byOrder)
      .flatMap((page) => [...pages.filter((other) => other.key === page.key), ...below(page.key)])
  return below(undefined)
}
