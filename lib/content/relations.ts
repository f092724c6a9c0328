/** From a page, or a key, to other pages. */
import { parentKeyOf } from '#lib/content/check/tree'
import type { Edition } from '#lib/content/edition'
import { siteIndexOf } from '#lib/content/site-index'
import type { Page } from '#lib/content/types'
import { type Locale, otherLocale } from '#lib/locales'

/** The page with a key in a language. Throws when the content does not have it: ask only for keys that the checks hold. */
export function pageOf(edition: Edition, key: string, locale: Locale): Page {
  const page = siteIndexOf(edition.site)[locale].byKey.get(key)
  if (!page) throw new Error(`There is no page '${key}' in '${locale}'.`)
  return page
}

/** The same page in the other language. */
export function translationOf(edition: Edition, page: Page): Page | undefined {
  return siteIndexOf(edition.site)[otherLocale(page.locale)].byKey.get(page.key)
}

/** The pages one level below, by `order` and title; press releases newest first. */
export function childrenOf(edition: Edition, page: Page): Page[] {
  return siteIndexOf(edition.site)[page.locale].children.get(page.key) ?? []
}

/** The way from the front page to the page: its ancestors, front page first, without the page itself. */
export function parentsOf(edition: Edition, page: Page): Page[] {
  const key = parentKeyOf(page.key)
  if (key === undefined) return []
  const parent = pageOf(edition, key, page.locale)
  return [...parentsOf(edition, parent), parent]
}

/** The pages that `related` names, in its order, without those that are not published yet or any more. */
export function relatedTo(edition: Edition, page: Page): Page[] {
  return publishedPages(edition, page.facts.related ?? [], page.locale)
}

/** The page that continued what this page is about, once it is published. */
export function continuationOf(edition: Edition, { facts, locale }: Page): Page | undefined {
  return publishedPages(edition, [facts.period?.continuedBy], locale)[0]
}

/** The page that replaced a retired one. */
export function replacementOf(edition: Edition, { facts, locale }: Page): Page | undefined {
  return publishedPages(edition, [facts.gone?.replacedBy], locale)[0]
}

/** The pages with these keys in a language, without those that are hidden or retired. */
export function publishedPages(
  edition: Edition,
  keys: (string | undefined)[],
  locale: Locale,
): Page[] {
  const { byKey } = siteIndexOf(edition.site)[locale]
  return keys.flatMap((key) => (key === undefined ? [] : (byKey.get(key) ?? [])))
}
