/** The order of siblings. */
import type { Page } from '#lib/content/types'

/** By `order`, then by title in the language's own alphabet. */
export function byOrder(a: Page, b: Page): number {
  return (a.facts.order ?? 999) - (b.facts.order ?? 999) || a.title.localeCompare(b.title, a.locale)
}

/** By `published`, newest first, then as siblings. */
export function byNewest(a: Page, b: Page): number {
  return (b.facts.published ?? '').localeCompare(a.facts.published ?? '') || byOrder(a, b)
}
