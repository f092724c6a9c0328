/** Pages as the data of another page names them. */
import { type Edition, isStandIn, type Page, translationOf } from '#lib/content/pages'
import type { DescribedPage } from '#lib/data/page-schema'
import { canonicalOf } from '#lib/metadata/alternates'

/** The page in the other language, where it exists in it. */
export function describeTranslation(edition: Edition, page: Page): DescribedPage['translation'] {
  const other = translationOf(edition, page)
  return other && !isStandIn(other)
    ? { language: other.locale, address: canonicalOf(edition, other), updated: other.updated }
    : null
}

/** A page by its key, title and address. */
export function reference(edition: Edition, page: Page): DescribedPage['related'][number] {
  return { key: page.key, title: page.title, address: canonicalOf(edition, page) }
}
