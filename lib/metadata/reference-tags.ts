/**
 * What reference managers and reader views read on every page: Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcq-html/) and the
 * tags that Google Scholar and Zotero know too. A date is as exact as it is known.
 */
import type { Page } from '#lib/content/pages'
import { words } from '#lib/words'

/** Names and contents of `<meta>` elements. */
export function referenceTags({ facts, locale, title, updated }: Page): Record<string, string> {
  const date = facts.published ?? updated
  const publisher = words(locale)('structuredData.city')
  return {
    'DC.title': title,
    'DC.publisher': publisher,
    'DC.date': date,
    'DC.language': locale,
    citation_title: title,
    citation_author: publisher,
    citation_publisher: publisher,
    citation_publication_date: date.replaceAll('-', '/'),
    citation_language: locale,
  }
}
