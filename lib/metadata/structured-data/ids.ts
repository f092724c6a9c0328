/** Names by which the parts of structured data refer to each other, on one page and from page to page. */
import type { IdReference } from 'schema-dts'
import type { Edition, Page } from '#lib/content/pages'
import { canonicalOf } from '#lib/metadata/alternates'
import { absolute } from '#lib/urls'

/** A thing that pages tell about: one thing, whichever language tells of it. */
export function thingId(edition: Edition, name: string): string {
  return absolute(edition.origin, `/#${name}`)
}

/** The text of a release, which is a work of its own in each language. */
export function articleId(edition: Edition, page: Page): string {
  return `${canonicalOf(edition, page)}#release`
}

export function breadcrumbsId(edition: Edition, page: Page): string {
  return `${canonicalOf(edition, page)}#breadcrumbs`
}

export function reference(id: string): IdReference {
  return { '@id': id }
}
