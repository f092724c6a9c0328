/** The press room and the pages of its years. */
import { childrenOf, type Page, parentsOf } from '#lib/content/pages'
import { isWorthReading } from '#lib/listings/menus'
import {
  countOf,
  isOtherPressPage,
  newestByYear,
  olderYears,
  partsOfYear,
  pressYears,
} from '#lib/listings/press'
import type { Locale } from '#lib/locales'
import { type FeedLink, feedLinks } from '#lib/metadata/feed-links'
import { known } from '#lib/metadata/known'
import { type ArticleView, articleOf } from '#lib/views/article'
import { type ReleaseView, releaseCards } from '#lib/views/cards'
import { type HeadView, headOf } from '#lib/views/page-head'
import type { Voice } from '#lib/views/text'
import { words } from '#lib/words'

export type { FeedLink }

/** A year with how many releases it has. */
export interface YearLink {
  href: string
  text: string
  current: boolean
}

export interface ReleaseIndexView {
  /** `href` where the year's page holds more. */
  years: { year: string; href?: string; releases: ReleaseView[] }[]
  older: YearLink[]
}

export interface PressView {
  article: ArticleView
  index: ReleaseIndexView
  feeds: FeedLink[]
}

/** The other pages of a year. */
export interface PartsView {
  label: string
  parts: { href: string; text: string; current: boolean }[]
}

export interface PressYearView {
  locale: Locale
  head: HeadView
  releases: ReleaseView[]
  parts?: PartsView
  years: YearLink[]
  /** All releases, where years are not worth a page. */
  all?: string
}

/** The press room: the newest releases first, then how to read, use and follow them. */
export function pressOf(voice: Voice, page: Page): PressView {
  const { edition, locale } = voice
  return {
    article: articleOf(voice, page, { below: childrenOf(edition, page).filter(isOtherPressPage) }),
    index: indexOf(voice),
    feeds: feedLinks(edition, locale),
  }
}

export function pressYearOf(voice: Voice, page: Page): PressYearView {
  const { edition, locale } = voice
  const years = pressYears(edition, locale).filter(isWorthReading)
  return known<PressYearView>({
    locale,
    head: headOf(voice, page),
    releases: releaseCards(voice, page.pressYear?.releases ?? []),
    parts: partsOf(voice, page),
    years: yearLinks(years, page),
    all: years.length === 0 ? parentsOf(edition, page).at(-1)?.address : undefined,
  })
}

function indexOf(voice: Voice): ReleaseIndexView {
  const { edition, locale } = voice
  return {
    years: newestByYear(edition, locale).map(({ year, releases }) => {
      const shown = { year: year.navTitle, releases: releaseCards(voice, releases) }
      return isWorthReading(year) ? { ...shown, href: year.address } : shown
    }),
    older: yearLinks(olderYears(edition, locale)),
  }
}

function partsOf({ edition, locale }: Voice, page: Page): PartsView | undefined {
  const { pressYear, key } = page
  if (!pressYear || pressYear.parts === 1) return undefined
  const t = words(locale)
  const parts = partsOfYear(edition, page).map((part, index) => ({
    href: part.address,
    text: t('pressYear.part', { part: index + 1 }),
    current: part.key === key,
  }))
  return { label: t('pressYear.parts', { year: pressYear.year }), parts }
}

function yearLinks(years: Page[], current?: Page): YearLink[] {
  return years.map((year) => ({
    href: year.address,
    text: words(year.locale)('yearLinks.year', { year: year.navTitle, count: countOf(year) }),
    current: year.pressYear?.year === current?.pressYear?.year,
  }))
}
