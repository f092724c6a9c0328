/**
 * The published site as a file of a build, without the texts of its pages: who only names pages and links to them need not read the content,
 * which may have changed since.
 */
import { readSealed, writeSealed } from '#lib/content/load/sealed-file'
import { withPressYears } from '#lib/content/press-years'
import type { Page, Site } from '#lib/content/types'

type Head = Omit<Page, keyof typeof noTexts>

const noTexts = { html: '', markdown: '', plainBlocks: [], markdownOn: () => '' }

/** Writes a site without its texts, its warnings and what it knows of the time after it. */
export function keepSite(file: string, site: Site): void {
  const heads = site.pages.filter(({ pressYear }) => !pressYear).map(headOf)
  const { nextChange: _, nextPublicChange: _public, ...lasting } = site
  const kept = { ...lasting, pages: heads, gone: [], warnings: [], newAddresses: [] }
  writeSealed(file, Buffer.from(JSON.stringify(kept)))
}

/** The site; undefined where the file is not whole or was written by other code. */
export function keptSite(file: string): Site | undefined {
  const bytes = readSealed(file)
  if (!bytes) return undefined
  const { pages, ...others }: Omit<Site, 'pages'> & { pages: Head[] } = JSON.parse(String(bytes))
  return withPressYears({ ...others, pages: pages.map((head) => ({ ...head, ...noTexts })) })
}

/** What a page has beside its texts, which are read when they are asked for. */
function headOf(page: Page): Head {
  const { key, locale, address, title, navTitle, summary, updated, facts, headings } = page
  const { pictures, textHash, newer, hidden } = page
  const own = { key, locale, address, title, navTitle, summary, updated, facts, headings }
  return { ...own, pictures, textHash, hidden, ...(newer && { newer }) }
}
