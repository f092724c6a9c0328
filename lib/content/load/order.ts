/** The order of siblings and of the whole tree. */
import { parentKeyOf } from '#lib/content/check/tree'
import type { Page } from '#lib/content/types'
import { groupBy } from '#lib/group-by'

/** By `order`, then by title in the language's own alphabet. */
export function byOrder(a: Page, b: Page): number {
  return (a.facts.order ?? 999) - (b.facts.order ?? 999) || a.title.localeCompare(b.title, a.locale)
}

/** By `published`, newest first, then as siblings. */
export function byNewest(a: Page, b: Page): number {
  return byPublished(a, b) || byOrder(a, b)
}

/** By `published` alone, newest first: pages of one date keep the order that they have, which is the same in both languages. */
export function byPublished(a: Page, b: Page): number {
  return (b.facts.published ?? '').localeCompare(a.facts.published ?? '')
}

/** Each page followed by the pages below it; Finnish and Swedish side by side, siblings in their Finnish order. */
export function inTreeOrder(pages: Page[]): Page[] {
  const below = groupBy(
    pages.filter((page) => page.locale === 'fi'),
    (page) => parentKeyOf(page.key),
  )
  const languages = groupBy(pages, (page) => page.key)
  const walk = (parent: string | undefined): Page[] =>
    (below.get(parent) ?? [])
      .sort(byOrder)
      .flatMap((page) => [...(languages.get(page.key) ?? []), ...walk(page.key)])
  return walk(undefined)
}
