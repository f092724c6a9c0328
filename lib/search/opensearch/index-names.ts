/** Names in the search service: an index for each content and language, and an alias for the one that is live. */
import { createHash } from 'node:crypto'
import type { Edition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import type { SearchService } from '#lib/search/opensearch/address'
import { indexSettings } from '#lib/search/opensearch/mapping'

/** 'employment-services-fi': what searches ask. */
export function aliasOf({ prefix }: SearchService, locale: Locale): string {
  return `${prefix}-${locale}`
}

/** 'employment-services-fi-3f2a…': the same for the same content, day and mapping, so that it is filled once. */
export function indexNameOf(
  service: SearchService,
  { site, moment }: Edition,
  locale: Locale,
): string {
  const hash = createHash('sha256')
    .update(
      JSON.stringify([site.contentHash, moment.toISOString().slice(0, 10), indexSettings(locale)]),
    )
    .digest('hex')
  return `${aliasOf(service, locale)}-${hash.slice(0, 16)}`
}
