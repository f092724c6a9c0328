import type { CollectionPageLeaf, WebPageLeaf } from 'schema-dts'
import type { Edition, Page } from '#lib/content/pages'
import { canonicalOf } from '#lib/metadata/alternates'
import { known } from '#lib/metadata/known'
import { modifiedOn } from '#lib/metadata/page-dates'
import { coveredTime } from '#lib/metadata/structured-data/dates'
import { breadcrumbsId, reference } from '#lib/metadata/structured-data/ids'
import { webSiteId } from '#lib/metadata/structured-data/web-site'

/** The page itself; a section is a collection of the pages below it. */
export function webPage(edition: Edition, page: Page): WebPageLeaf | CollectionPageLeaf {
  const address = canonicalOf(edition, page)
  return known<WebPageLeaf | CollectionPageLeaf>({
    '@type': page.facts.type === 'section' ? 'CollectionPage' : 'WebPage',
    '@id': address,
    url: address,
    name: page.title,
    description: page.summary,
    inLanguage: page.locale,
    dateModified: modifiedOn(page),
    temporalCoverage: coveredTime(edition, page),
    isPartOf: reference(webSiteId(edition)),
    breadcrumb: page.key === 'home' ? undefined : reference(breadcrumbsId(edition, page)),
  })
}
