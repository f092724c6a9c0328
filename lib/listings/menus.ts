/** What the menus offer follows from the tree: sections and experiments lead, single pages close. And the way out, to what is offered today. */
import {
  childrenOf,
  type Edition,
  findLink,
  type Link,
  type Page,
  pageOf,
} from '#lib/content/pages'
import type { Locale } from '#lib/locales'

/** Ids of the links that lead to today's services, in this order. */
const waysNow = ['jobseekers-service', 'helsinki-jobseekers'] as const

type WayNow = { id: (typeof waysNow)[number]; link: Link }

/** The way to today's services, as far as links.yaml has it. */
export function wayNow(edition: Edition): WayNow[] {
  return waysNow.flatMap((id) => {
    const link = findLink(edition, id)
    return link ? [{ id, link }] : []
  })
}

/** Pages of the main menu. */
export function mainMenu(edition: Edition, locale: Locale): Page[] {
  return topPages(edition, locale).filter((page) => page.facts.type !== 'page')
}

/** Pages of the footer: contact, accessibility, privacy. */
export function footerMenu(edition: Edition, locale: Locale): Page[] {
  return topPages(edition, locale).filter((page) => page.facts.type === 'page')
}

/** Value of aria-current for a menu entry: the page itself, or a section that the page is in. */
export function currentMark(entry: Page, page: Page | undefined): 'page' | 'true' | undefined {
  if (!page) return undefined
  if (page.key === entry.key) return 'page'
  return page.key.startsWith(`${entry.key}/`) ? 'true' : undefined
}

/** False for the page of a year that holds one press release: the release itself says all. */
export function isWorthReading({ pressYear }: Page): boolean {
  return pressYear === undefined || pressYear.count > 1
}

function topPages(edition: Edition, locale: Locale): Page[] {
  return childrenOf(edition, pageOf(edition, 'home', locale))
}
