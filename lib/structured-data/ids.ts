/** Names by which the parts of structured data refer to each other, on one page and from page to page. */
import type { IdReference } from 'schema-dts'
import { canonicalOf } from '#lib/alternates'
import type { Page } from '#lib/content/pages'
import { origin } from '#lib/site'
import { absolute } from '#lib/urls'

/** A thing that pages tell about: one thing, whichever language tells of it. */
export function thingId(name: string): string {
  return absolute(origin(), `/#${name}`)
}

/** The text of a release, which is a work of its own in each language. */
export function articleId(page: Page): string {
  return `${canonicalOf(page)}#release`
}

export function breadcrumbsId(page: Page): string {
  return `${canonicalOf(page)}#breadcrumbs`
}

export function reference(id: string): IdReference {
  return { '@id': id }
}
