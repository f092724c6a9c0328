/** All pages of a language in the order of the alphabet, å, ä and ö last. */
import { allPages, type Edition, type Page } from '#lib/content/pages'
import { groupBy } from '#lib/group-by'
import type { Locale } from '#lib/locales'

type Letter = { letter: string; pages: Page[] }

/** Pages by the first letter of their titles; titles that start with a digit come first, under '0–9'. */
export function alphabet(edition: Edition, locale: Locale): Letter[] {
  const sorted = allPages(edition, locale).toSorted((a, b) =>
    a.title.localeCompare(b.title, locale),
  )
  return [...groupBy(sorted, (page) => letterOf(page.title, locale))].map(([letter, pages]) => ({
    letter,
    pages,
  }))
}

function letterOf(title: string, locale: Locale): string {
  const first = /[\p{L}\d]/u.exec(title)?.[0] ?? '–'
  return /\d/.test(first) ? '0–9' : first.toLocaleUpperCase(locale)
}
