/** What the menus offer follows from the tree: sections and experiments lead, single pages close. */
import { childrenOf, type Page, pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

/** Pages of the main menu. */
export function mainMenu(locale: Locale): Page[] {
  return topPages(locale).filter((page) => page.facts.type !== 'page')
}

/** Pages of the footer: contact, accessibility, privacy. */
export function footerMenu(locale: Locale): Page[] {
  return topPages(locale).filter((page) => page.facts.type === 'page')
}

/** Value of aria-current for a menu entry: the page itself, or a section that the page is in. */
export function currentMark(entry: Page, page: Page | undefined): 'page' | 'true' | undefined {
  if (!page) return undefined
  if (page.key === entry.key) return 'page'
  return page.key.startsWith(`${entry.key}/`) ? 'true' : undefined
}

function topPages(locale: Locale): Page[] {
  return childrenOf(pageOf('home', locale))
}
