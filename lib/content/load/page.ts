/** From a page's folder to the page in one language. */
import path from 'node:path'
import type { Addresses } from '#lib/content/check/tree'
import { publicFacts } from '#lib/content/load/public-facts'
import type { CompleteFolder } from '#lib/content/read/folder'
import { isPicture } from '#lib/content/read/pictures'
import { plainBlocks } from '#lib/content/read/plain-blocks'
import { fillHtml, fillMarkdown } from '#lib/content/read/slots'
import type { Targets } from '#lib/content/render/apply-targets'
import type { Page } from '#lib/content/types'
import { type Locale, otherLocale } from '#lib/locales'

/** The page; `hidden` are the pages that are held back. Its texts get the addresses of their links when they are read. */
export function toPage(
  folder: CompleteFolder,
  locale: Locale,
  targets: Targets,
  addresses: Addresses,
  hidden: Set<string>,
): Page {
  const [key, text] = [folder.key, folder.texts[locale]]
  const { title, navTitle = title, summary, updated } = text.data
  return {
    key,
    locale,
    address: addresses[locale].get(key) ?? '',
    title,
    navTitle,
    summary,
    updated,
    facts: hidden.has(key) ? folder.facts.data : publicFacts(folder.facts.data, hidden),
    headings: text.structure.headings.map(({ depth, text }) => ({ depth, text })),
    pictures: folder.files.filter(isPicture),
    textHash: folder.hashes.get(path.posix.basename(text.file)) ?? '',
    get html() {
      return fillHtml(text.rendered, targets)
    },
    get markdown() {
      return text.body
    },
    get plainBlocks() {
      return plainBlocks(text.structure.blocks)
    },
    markdownOn: (origin) => fillMarkdown(text.rendered, targets, origin),
    ...newerOf(folder, locale, addresses),
    hidden: hidden.has(key),
  }
}

/** The other language's page, while this one is knowingly late. */
function newerOf(
  { key, agreed, facts }: CompleteFolder,
  locale: Locale,
  addresses: Addresses,
): Pick<Page, 'newer'> {
  const { behind } = agreed ?? {}
  if (behind?.language !== locale || facts.data.only) return {}
  const address = addresses[otherLocale(locale)].get(key) ?? ''
  return { newer: { address, since: behind.since } }
}
