import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts'
import { canonicalOf } from '#lib/alternates'
import { type Page, parentsOf } from '#lib/content/pages'
import { breadcrumbsId } from '#lib/structured-data/ids'

/** The way from the front page to the page, in the words that the reader sees. Undefined for the front page. */
export function breadcrumbList(page: Page): BreadcrumbListLeaf | undefined {
  const parents = parentsOf(page)
  if (parents.length === 0) return undefined
  return { '@type': 'BreadcrumbList', '@id': breadcrumbsId(page), itemListElement: [...parents, page].map(toItem) }
}

function toItem(step: Page, index: number): ListItemLeaf {
  return { '@type': 'ListItem', position: index + 1, name: step.navTitle, item: canonicalOf(step) }
}
