/** The pages of a site by what they are asked for: made once a site. */
import { pressKey } from '#lib/content/check/press-key'
import { parentKeyOf } from '#lib/content/check/tree'
import { byNewest, byOrder } from '#lib/content/load/order'
import type { Page, Site } from '#lib/content/types'
import { groupBy } from '#lib/group-by'
import type { Locale, Pair } from '#lib/locales'

interface LocaleIndex {
  pages: Page[]
  byKey: Map<string, Page>
  /** The pages one level below a key, in their order. */
  children: Map<string | undefined, Page[]>
}

interface SiteIndex extends Pair<LocaleIndex> {
  byAddress: Map<string, Page>
}

const indexes = new WeakMap<Site, SiteIndex>()

export function siteIndexOf(site: Site): SiteIndex {
  const kept = indexes.get(site)
  if (kept) return kept
  const byAddress = new Map([...site.gone, ...site.pages].map((page) => [page.address, page]))
  const index = { fi: localeIndex(site, 'fi'), sv: localeIndex(site, 'sv'), byAddress }
  indexes.set(site, index)
  return index
}

function localeIndex(site: Site, locale: Locale): LocaleIndex {
  const pages = site.pages.filter((page) => page.locale === locale)
  const children = groupBy(pages, (page) => parentKeyOf(page.key))
  for (const [key, siblings] of children) siblings.sort(key === pressKey ? byNewest : byOrder)
  return { pages, byKey: new Map(pages.map((page) => [page.key, page])), children }
}

const tables = new WeakMap<object[], Map<string, object>>()

/** The items with these ids, in the order of the ids. */
export function pick<Item extends { id: string }>(
  items: Item[],
  ids: (string | undefined)[] = [],
): Item[] {
  const byId = (tables.get(items) ?? new Map(items.map((item) => [item.id, item]))) as Map<
    string | undefined,
    Item
  >
  tables.set(items, byId as Map<string, object>)
  return ids.flatMap((id) => byId.get(id) ?? [])
}
