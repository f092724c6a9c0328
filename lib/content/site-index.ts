/** The pages of a site by what they are asked for: made once a site. */
import { pressKey } from '#lib/content/check/press-key'
import { parentKeyOf } from '#lib/content/check/tree'
import { byNewest, byOrder } from '#lib/content/load/order'
import type { Page, Site } from '#lib/content/types'
import { groupBy } from '#lib/group-by'
import type { Locale, Pair } from '#lib/locales'
import type { Contact, FundingWords, Link, Source } from '#lib/schema/page'

interface LocaleIndex {
  pages: Page[]
  byKey: Map<string, Page>
  /** The pages one level below a key, in their order. */
  children: Map<string | undefined, Page[]>
}

interface SiteIndex extends Pair<LocaleIndex> {
  byAddress: Map<string, Page>
  contacts: Map<string, Contact>
  links: Map<string, Link>
  sources: Map<string, Source>
  funding: Map<string, FundingWords>
}

const indexes = new WeakMap<Site, SiteIndex>()

export function siteIndexOf(site: Site): SiteIndex {
  const kept = indexes.get(site)
  if (kept) return kept
  const byAddress = new Map([...site.gone, ...site.pages].map((page) => [page.address, page]))
  const index = {
    fi: localeIndex(site, 'fi'),
    sv: localeIndex(site, 'sv'),
    byAddress,
    contacts: byId(site.contacts),
    links: byId(site.links),
    sources: byId(site.sources),
    funding: byId(site.funding),
  }
  indexes.set(site, index)
  return index
}

function localeIndex(site: Site, locale: Locale): LocaleIndex {
  const pages = site.pages.filter((page) => page.locale === locale)
  const children = groupBy(pages, (page) => parentKeyOf(page.key))
  for (const [key, siblings] of children) siblings.sort(key === pressKey ? byNewest : byOrder)
  return { pages, byKey: new Map(pages.map((page) => [page.key, page])), children }
}

/** The items with these ids, in the order of the ids. */
export function pick<Item>(byId: Map<string, Item>, ids: (string | undefined)[] = []): Item[] {
  return ids.flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])))
}

function byId<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
