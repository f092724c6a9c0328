/** What the shared files say for a page: contacts, links, sources, funding, and words to know by sight. */
import type { Edition } from '#lib/content/edition'
import { cutByLanguage, type Piece } from '#lib/content/render/mark-languages'
import { withNoBreakSpaces } from '#lib/content/render/no-break-spaces'
import { pick, siteIndexOf } from '#lib/content/site-index'
import type { Page } from '#lib/content/types'
import type { Locale } from '#lib/locales'
import type { Contact, FundingWords, Link, Source, Synonym } from '#lib/schema/page'

export function contactsOf(edition: Edition, page: Page): Contact[] {
  return pick(siteIndexOf(edition.site).contacts, page.facts.contacts)
}

/** The 'read more' links of the page. */
export function linksOf(edition: Edition, page: Page): Link[] {
  return pick(siteIndexOf(edition.site).links, page.facts.links)
}

/** A link of links.yaml. */
export function findLink(edition: Edition, id: string): Link | undefined {
  return pick(siteIndexOf(edition.site).links, [id])[0]
}

export function sourcesOf(edition: Edition, page: Page): Source[] {
  return pick(siteIndexOf(edition.site).sources, page.facts.sources)
}

/** Every source of sources.yaml. */
export function allSources(edition: Edition): Source[] {
  return edition.site.sources
}

/** Words that people use in place of those of the pages of a language: its own and English ones, with what they mean in it. */
export function allSynonyms(edition: Edition, locale: Locale): SpokenWords[] {
  return edition.site.synonyms.flatMap(({ language, words, means }) => {
    if (typeof means !== 'string') return [{ language, words, means: means[locale] }]
    return language === locale ? [{ language, words, means }] : []
  })
}

/** Words that people use, and what they mean in the language of the pages. */
export type SpokenWords = Omit<Synonym, 'means'> & { means: string }

/** Fund, priority axis and specific objective in words. */
export function fundingOf(edition: Edition, page: Page): FundingWords[] {
  const { fund, priorityAxis, specificObjective } = page.facts.funding ?? {}
  return pick(siteIndexOf(edition.site).funding, [fund, priorityAxis, specificObjective])
}

/** A text of the interface or of facts in pieces: passages in another language apart, numbers kept whole. */
export function piecesOf(edition: Edition, text: string, locale: Locale): Piece[] {
  return cutByLanguage(withNoBreakSpaces(text), locale, edition.site.phrases)
}
