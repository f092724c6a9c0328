/** Structured data for search engines, as plain objects of schema.org's vocabulary. */
import { canonicalOf } from '#lib/alternates'
import { type Page, parentsOf } from '#lib/content/pages'

type BreadcrumbList = {
  '@context': 'https://schema.org'
  '@type': 'BreadcrumbList'
  itemListElement: { '@type': 'ListItem'; position: number; name: string; item: string }[]
}

/** The way from the front page to the page. Undefined for the front page. */
export function breadcrumbData(page: Page): BreadcrumbList | undefined {
  const parents = parentsOf(page)
  if (parents.length === 0) return undefined
  const way = [...parents, page]
  const items = way.map((step, index) => ({ '@type': 'ListItem' as const, position: index + 1, name: step.navTitle, item: canonicalOf(step) }))
  return { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: items }
}

/** JSON that is safe inside a script element. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
