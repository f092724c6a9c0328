/** The door to the content. Everything outside this folder asks here; the rest of the folder is private. */
import { byNewest, byOrder } from '#lib/content/order'
import type { Audience } from '#lib/content/schema'
import { firstDate } from '#lib/content/state'
import { site } from '#lib/content/store'
import { parentKeyOf } from '#lib/content/tree'
import type { Page } from '#lib/content/types'
import { type Locale, otherLocale } from '#lib/locales'

export { allSources, allSynonyms, contactsOf, findLink, fundingOf, linksOf, piecesOf, sourcesOf } from '#lib/content/beside-pages'
export { ContentError } from '#lib/content/problems'
export type { Audience, Contact, Facts, Figure, Link, PageType, Period, Phrase, Source, Synonym } from '#lib/content/schema'
export { audiences } from '#lib/content/schema'
export { firstDate, isHistory, type State, stateOf } from '#lib/content/state'
export { contentHash, site as currentSite, wholeSite } from '#lib/content/store'
export type { Heading, Page, Site } from '#lib/content/types'

/** Every page of both languages, or of one, in the order of the tree. */
export function allPages(locale?: Locale): Page[] {
  return locale ? site().pages.filter((page) => page.locale === locale) : site().pages
}

/** Retired pages of both languages: their addresses answer 410 and say where to go. */
export function gonePages(): Page[] {
  return site().gone
}

/** The page at an address ('/fi/palvelut'), living or retired, if there is one. */
export function findPage(address: string): Page | undefined {
  return [...site().pages, ...site().gone].find((page) => page.address === address)
}

/** True for the page that stands in for a text which exists only in the other language. */
export function isStandIn({ facts, locale }: Page): boolean {
  return facts.only !== undefined && facts.only.language !== locale
}

/** The page with a key in a language. Throws when the content does not have it: ask only for keys that the checks hold. */
export function pageOf(key: string, locale: Locale): Page {
  const page = site().pages.find((page) => page.key === key && page.locale === locale)
  if (!page) throw new Error(`There is no page '${key}' in '${locale}'.`)
  return page
}

/** The same page in the other language. */
export function translationOf(page: Page): Page | undefined {
  return site().pages.find((other) => other.key === page.key && other.locale === otherLocale(page.locale))
}

/** The pages one level below, by `order` and title; press releases newest first. */
export function childrenOf(page: Page): Page[] {
  const children = allPages(page.locale).filter((child) => parentKeyOf(child.key) === page.key)
  return children.sort(page.key === 'press' ? byNewest : byOrder)
}

/** The way from the front page to the page: its ancestors, front page first, without the page itself. */
export function parentsOf(page: Page): Page[] {
  const key = parentKeyOf(page.key)
  if (key === undefined) return []
  const parent = pageOf(key, page.locale)
  return [...parentsOf(parent), parent]
}

/** The pages that `related` names, in its order, without those that are not published yet or any more. */
export function relatedTo(page: Page): Page[] {
  return publishedPages(page.facts.related ?? [], page.locale)
}

/** The page that continued what this page is about, once it is published. */
export function continuationOf({ facts, locale }: Page): Page | undefined {
  return publishedPages([facts.period?.continuedBy], locale)[0]
}

/** The page that replaced a retired one. */
export function replacementOf({ facts, locale }: Page): Page | undefined {
  return publishedPages([facts.gone?.replacedBy], locale)[0]
}

/** Every correction and update in a language with its page, newest first. */
export function corrections(locale: Locale) {
  const all = allPages(locale).flatMap((page) => (page.facts.corrections ?? []).map((correction) => ({ page, ...correction })))
  return all.sort((a, b) => b.date.localeCompare(a.date))
}

/** The pages meant for a group, in the order of the tree. */
export function pagesFor(audience: Audience, locale: Locale): Page[] {
  return allPages(locale).filter((page) => page.facts.audience?.includes(audience))
}

/** Press releases, newest first. */
export function releases(locale: Locale): Page[] {
  return allPages(locale)
    .filter((page) => page.facts.type === 'press-release')
    .sort(byNewest)
}

/** Projects and experiments that have a period, in the order in which they began or were to begin. */
export function timeline(locale: Locale): Page[] {
  const stages = allPages(locale).filter((page) => ['project', 'experiment'].includes(page.facts.type) && page.facts.period)
  return stages.sort((a, b) => firstDate(a.facts.period ?? {}).localeCompare(firstDate(b.facts.period ?? {})))
}

/** The pages with these keys in a language, without those that are hidden or retired. */
export function publishedPages(keys: (string | undefined)[], locale: Locale): Page[] {
  return keys.flatMap((key) => site().pages.find((page) => page.key === key && page.locale === locale) ?? [])
}
