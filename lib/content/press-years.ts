/** A page for every year of press releases, made from the releases themselves: it has no folder. */
import type { Link, ListItem } from 'mdast'
import { pressKey } from '#lib/content/check/press-key'
import { byPublished } from '#lib/content/load/order'
import { markdownOf } from '#lib/content/render/write-markdown'
import type { Page, PressYear, Site } from '#lib/content/types'
import { groupBy } from '#lib/group-by'
import { locales } from '#lib/locales'
import { titleWithYear } from '#lib/text/titles'
import { absolute, addressOf, segmentsOf } from '#lib/urls'
import { words } from '#lib/words'

/** Releases on one page; a longer year has several pages. */
const partLength = 50

/** The site with the pages of the years after its press section. Without that section there are none. */
export function withPressYears(site: Site): Site {
  const place = site.pages.findLastIndex((page) => page.key === pressKey) + 1
  return {
    ...site,
    pages: site.pages.toSpliced(
      place,
      0,
      ...locales.flatMap((locale) =>
        pressYears(site.pages.filter((page) => page.locale === locale)),
      ),
    ),
  }
}

/** The year of a release: '2020'. */
function yearOf({ facts }: Page): string {
  return facts.published?.slice(0, 4) ?? ''
}

/** The pages of all years in one language, newest year first. */
function pressYears(pages: Page[]): Page[] {
  const section = pages.find((page) => page.key === pressKey)
  const releases = pages.filter((page) => page.facts.type === 'press-release').sort(byPublished)
  return section
    ? [...groupBy(releases, yearOf)].flatMap(([year, ofYear]) =>
        partsOf(year, ofYear).map((part) => toPage(section, part)),
      )
    : []
}

function partsOf(year: string, releases: Page[]): PressYear[] {
  const parts = Math.ceil(releases.length / partLength)
  return Array.from({ length: parts }, (_, index) => {
    const ofPart = releases.slice(index * partLength, (index + 1) * partLength)
    return { year, part: index + 1, parts, count: releases.length, releases: ofPart }
  })
}

function toPage({ locale, address }: Page, pressYear: PressYear): Page {
  const { year, part, count, releases } = pressYear
  const t = words(locale)
  const below = part === 1 ? [year] : [year, `${part}`]
  return {
    key: [pressKey, ...below].join('/'),
    locale,
    address: addressOf(locale, [...segmentsOf(address).slice(1), ...below]),
    title: t('pressYear.title', { year, part }),
    navTitle: part === 1 ? year : t('pressYear.part', { part }),
    summary: t('pressYear.summary', { year, count }),
    updated: releases.map(lastChange).sort().at(-1) ?? '',
    facts: { type: 'section' },
    headings: [],
    pictures: [],
    textHash: '',
    html: '',
    markdown: '',
    plainBlocks: [],
    markdownOn: (origin) => listOf(releases, origin),
    hidden: releases.every((release) => release.hidden),
    pressYear,
  }
}

/** The day of a release's last change of substance, corrections among them. */
function lastChange({ updated, facts }: Page): string {
  return [updated, ...(facts.corrections ?? []).map(({ date }) => date)].sort().at(-1) ?? updated
}

/** The releases as a list of links in Markdown. */
function listOf(releases: Page[], origin: string): string {
  return markdownOf({
    type: 'list',
    spread: false,
    children: releases.map((release) => itemOf(release, origin)),
  })
}

function itemOf(page: Page, origin: string): ListItem {
  const link: Link = {
    type: 'link',
    url: absolute(origin, page.address),
    children: [{ type: 'text', value: titleWithYear(page) }],
  }
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link] }] }
}
