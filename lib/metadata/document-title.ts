/** The title of the document: what a page is, and whose. */
import type { Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { titleWithYear } from '#lib/text/titles'
import { words } from '#lib/words'

/** Longest title that search engines show whole. */
const titleLimit = 70

/** 'Yhteystiedot – Helsingin työllisyyspalvelut 2015–2024'; a press release, whose title has its year, stands alone when it is long. */
export function documentTitle(page: Page): string {
  if (page.key === 'home') return page.title
  const headline = titleWithYear(page)
  const titled = withSite(page.locale, headline)
  return page.facts.type === 'press-release' && titled !== wholeTitle(page.locale, headline)
    ? headline
    : titled
}

/** The headline with as much of the site's name as is shown whole, its years in any case: readers see that it is no page of today. */
export function withSite(locale: Locale, headline: string): string {
  const t = words(locale)
  const choices = [wholeTitle(locale, headline), `${headline} – ${t('site.short')}`]
  return choices.find((choice) => choice.length <= titleLimit) ?? `${headline} (${t('site.years')})`
}

function wholeTitle(locale: Locale, headline: string): string {
  return `${headline} – ${words(locale)('site.name')}`
}

/** That of a search. */
export function searchTitle(locale: Locale, query: string): string {
  const t = words(locale)
  return withSite(locale, query ? t('search.titleWith', { query }) : t('search.title'))
}
