/** Names of pages that never change. */
import type { Page } from '#lib/content/pages'

/**
 * Tag URI (RFC 4151) of a page in a language: 'tag:hel.fi,2026:employment-services/press/2019-new-ways/fi'. Made of the page's folder alone,
 * so a new title, address or origin leaves it as it is. The authority is the publisher's own domain in the year in which the names were first given.
 */
export function tagOf({ key, locale }: Page): string {
  return `tag:hel.fi,2026:employment-services/${key}/${locale}`
}
