/** The door to the content. Everything outside this folder asks here; the rest of the folder is private. */
import type { Edition } from '#lib/content/edition'
import { byNewest } from '#lib/content/load/order'
import { siteIndexOf } from '#lib/content/site-index'
import type { Page } from '#lib/content/types'
import type { Locale } from '#lib/locales'
import type { Audience } from '#lib/schema/page'
import { firstDate } from '#lib/schema/state'

export {
  allSources,
  allSynonyms,
  contactsOf,
  findLink,
  fundingOf,
  linksOf,
  piecesOf,
  type SpokenWords,
  sourcesOf,
} from '#lib/content/beside-pages'
export type { Edition, Settings } from '#lib/content/edition'
export { keepSite, keptSite } from '#lib/content/kept-site'
export { readSealed, writeSealed } from '#lib/content/load/sealed-file'
export {
  childrenOf,
  continuationOf,
  pageOf,
  parentsOf,
  publishedPages,
  relatedTo,
  replacementOf,
  translationOf,
} from '#lib/content/relations'
export { markdownOf } from '#lib/content/render/markdown'
export { currentEdition, editionOf, site as currentSite, wholeSite } from '#lib/content/store'
export type { Heading, Page, Site } from '#lib/content/types'
export { ContentError } from '#lib/problems/problems'
export type {
  Audience,
  Contact,
  Facts,
  Figure,
  Link,
  PageType,
  Period,
  Phrase,
  Source,
} from '#lib/schema/page'
export { audiences } from '#lib/schema/page'
export { firstDate, isHistory, type State, stateOf } from '#lib/schema/state'

/** Every page of both languages, or of one, in the order of the tree. */
export function allPages(edition: Edition, locale?: Locale): Page[] {
  return locale ? siteIndexOf(edition.site)[locale].pages : edition.site.pages
}

/** Retired pages of both languages: their addresses answer 410 and say where to go. */
export function gonePages(edition: Edition): Page[] {
  return edition.site.gone
}

/** The page at an address ('/fi/palvelut'), living or retired, if there is one. */
export function findPage(edition: Edition, address: string): Page | undefined {
  return siteIndexOf(edition.site).byAddress.get(address)
}

/** True for the page that stands in for a text which exists only in the other language. */
export function isStandIn({ facts, locale }: Page): boolean {
  return facts.only !== undefined && facts.only.language !== locale
}

/** Every correction and update in a language with its page, newest first. */
export function corrections(edition: Edition, locale: Locale) {
  const all = allPages(edition, locale).flatMap((page) =>
    (page.facts.corrections ?? []).map((correction) => ({ page, ...correction })),
  )
  return all.sort((a, b) => b.date.localeCompare(a.date))
}

/** The pages meant for a group, in the order of the tree. */
export function pagesFor(edition: Edition, audience: Audience, locale: Locale): Page[] {
  return allPages(edition, locale).filter((page) => page.facts.audience?.includes(audience))
}

/** Press releases, newest first. */
export function releases(edition: Edition, locale: Locale): Page[] {
  return allPages(edition, locale)
    .filter((page) => page.facts.type === 'press-release')
    .sort(byNewest)
}

/** Projects and experiments that have a period, in the order in which they began or were to begin. */
export function timeline(edition: Edition, locale: Locale): Page[] {
  const stages = allPages(edition, locale).filter(
    (page) => ['project', 'experiment'].includes(page.facts.type) && page.facts.period,
  )
  return stages.sort((a, b) =>
    firstDate(a.facts.period ?? {}).localeCompare(firstDate(b.facts.period ?? {})),
  )
}
