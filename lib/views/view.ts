/**
 * What a page shows, as plain data, and by which hash the build knows whether it is still the same: equal views give equal bytes.
 * For now a view names what its page is made of, and the process that renders it reads the content itself.
 */
import { createHash } from 'node:crypto'
import type { Page, Site } from '#lib/content/pages'
import { type Locale, locales } from '#lib/locales'

export interface View {
  /** Address that Next is asked for. */
  address: string
  /** Undefined for a page in both languages. */
  locale?: Locale
  /** The text of the page. */
  text?: string
  /** Hash of what its page may show of others: menus, lists, neighbours, contacts, states. */
  around: string
}

/** Addresses of the pages that say something about an address or a search; the first is in both languages. */
export const messageAddresses = ['/both/404', ...locales.flatMap((locale) => [`/${locale}/404`, `/${locale}/503`])]

/** The views of all pages, living and retired, and of the messages. */
export function viewsOf(site: Site): View[] {
  const around = hashOfOutlines(site)
  const pages = [...site.pages, ...site.gone].map(({ address, locale, markdown }): View => ({ address, locale, text: markdown, around }))
  return [...pages, ...messageAddresses.map((address) => ({ address, around }))]
}

/** Hash by which a page is kept. */
export function hashOfView(view: View): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex')
}

/** Everything that one page shows of another: all but the texts. What the moment changes is told by the next change. */
function hashOfOutlines({ pages, gone, contacts, links, sources, funding, phrases, nextChange }: Site): string {
  const hash = createHash('sha256').update(JSON.stringify([contacts, links, sources, funding, phrases, nextChange ?? null]))
  for (const page of [...pages, ...gone]) hash.update(JSON.stringify(outlineOf(page)))
  return hash.digest('hex')
}

function outlineOf({ html: _html, markdown: _markdown, headings: _headings, pressYear, ...outline }: Page): object {
  return { ...outline, pressYear: pressYear && { ...pressYear, releases: pressYear.releases.map(({ key }) => key) } }
}
