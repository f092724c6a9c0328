/** Which pages a build publishes: not drafts, not pages under embargo, not retired ones. */
import type { CompleteFolder } from '#lib/content/source'
import { locales } from '#lib/locales'

/** A draft in one language is a draft in both: neither is published before the other. */
export function isDraft(page: CompleteFolder): boolean {
  return locales.some((locale) => page.texts[locale].data.draft)
}

/** True before the moment of `publishAt`. */
export function isEmbargoed(page: CompleteFolder, moment: Date): boolean {
  return page.facts.data.publishAt !== undefined && new Date(page.facts.data.publishAt) > moment
}

/** Keys of drafts, of pages under embargo, and of everything below them. */
export function hiddenKeys(pages: CompleteFolder[], moment: Date): Set<string> {
  const held = pages.filter((page) => isDraft(page) || isEmbargoed(page, moment)).map((page) => page.key)
  return new Set(pages.map((page) => page.key).filter((key) => held.some((one) => key === one || key.startsWith(`${one}/`))))
}
