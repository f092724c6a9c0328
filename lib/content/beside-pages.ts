/** What the shared files say for a page: contacts, links, sources, funding, and words to know by sight. */
import { cutByLanguage, type Piece } from '#lib/content/mark-languages'
import { withNoBreakSpaces } from '#lib/content/no-break-spaces'
import type { Contact, FundingWords, Link, Source, Synonym } from '#lib/content/schema'
import { site } from '#lib/content/store'
import type { Page } from '#lib/content/types'
import type { Locale } from '#lib/locales'

export function contactsOf(page: Page): Contact[] {
  return pick(site().contacts, page.facts.contacts)
}

/** The 'read more' links of the page. */
export function linksOf(page: Page): Link[] {
  return pick(site().links, page.facts.links)
}

/** A link of links.yaml. */
export function findLink(id: string): Link | undefined {
  return site().links.find((link) => link.id === id)
}

export function sourcesOf(page: Page): Source[] {
  return pick(site().sources, page.facts.sources)
}

/** Every source of sources.yaml. */
export function allSources(): Source[] {
  return site().sources
}

/** Words of a language that people use in place of those of the pages. */
export function allSynonyms(locale: Locale): Synonym[] {
  return site().synonyms.filter((synonym) => synonym.language === locale)
}

/** Fund, priority axis and specific objective in words. */
export function fundingOf(page: Page): FundingWords[] {
  const { fund, priorityAxis, specificObjective } = page.facts.funding ?? {}
  return pick(site().funding, [fund, priorityAxis, specificObjective])
}

/** A text of the interface or of facts in pieces: passages in another language apart, numbers kept whole. */
export function piecesOf(text: string, locale: Locale): Piece[] {
  return cutByLanguage(withNoBreakSpaces(text), locale, site().phrases)
}

function pick<Item extends { id: string }>(items: Item[], ids: (string | undefined)[] = []): Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? [])
}
