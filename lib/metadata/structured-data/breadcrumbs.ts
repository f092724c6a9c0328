import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts'
import { type Edition, type Page, parentsOf } from '#lib/content/pages'
import { canonicalOf } from '#lib/metadata/alternates'
import { breadcrumbsId } from '#lib/metadata/structured-data/ids'

/** The way from the front page to the page, in the words that the reader sees. Undefined for the front page. */
export function breadcrumbList(edition: Edition, page: Page): BreadcrumbListLeaf | undefined {
  const parents = parentsOf(edition, page)
  if (parents.length === 0) return undefined
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(edition, page),
    itemListElement: [...parents, page].map((step, index) => toItem(edition, step, index)),
  }
}

function toItem(edition: Edition, step: Page, index: number): ListItemLeaf {
  return {
    '@type': 'ListItem',
    position: index + 1,
    name: step.navTitle,
    item: canonicalOf(edition, step),
  }
}
