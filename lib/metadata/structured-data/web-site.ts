import type { WebSiteLeaf } from 'schema-dts'
import type { Edition, Page } from '#lib/content/pages'
import { locales, otherLocale } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { reference, thingId } from '#lib/metadata/structured-data/ids'
import { employmentServicesId } from '#lib/metadata/structured-data/organizations'
import { words } from '#lib/words'

export function webSiteId(edition: Edition): string {
  return thingId(edition, 'website')
}

/** The site in both its languages, told of by its front page. */
export function webSite(edition: Edition, home: Page): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(edition),
    url: canonicalOf(edition, home),
    name: words(home.locale)('site.name'),
    alternateName: words(otherLocale(home.locale))('site.name'),
    inLanguage: locales,
    publisher: reference(employmentServicesId(edition)),
  }
}
