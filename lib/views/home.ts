/** The front page: what the site is, ways in by who you are, the timeline, the newest releases. */
import {
  type Audience,
  type Page,
  pagesFor,
  parentsOf,
  releases,
  timeline,
} from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { known } from '#lib/metadata/known'
import { type CardView, cardsOf } from '#lib/views/cards'
import { type EnglishView, englishOf, waysOf } from '#lib/views/frame'
import { type LinkView, pageLinks } from '#lib/views/links'
import { titleOf } from '#lib/views/page-head'
import { sectionsOf } from '#lib/views/sections'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { type TimelineView, timelineOf } from '#lib/views/timeline'
import { words } from '#lib/words'

export interface LatestView {
  /** '2019–2020', or the one year that all are of. */
  years: string
  releases: CardView[]
  /** Where there is more. */
  all?: string
}

export interface HomeView {
  locale: Locale
  title: TextView
  summary: TextView
  wayNow: LinkView[]
  english?: EnglishView
  sections: string[]
  audiences: { id: string; heading: string; pages: LinkView[] }[]
  timeline?: TimelineView
  latest?: LatestView
}

/** The groups that the front page greets, in this order. */
const greeted = [
  'jobseekers',
  'young-people',
  'foreign-language',
  'employers',
  'associations',
  'procurement',
  'press',
] as const satisfies readonly Audience[]

/** How many releases the front page shows. */
const shownCount = 3

export function homeOf(voice: Voice, page: Page): HomeView {
  return known<HomeView>({
    locale: voice.locale,
    title: titleOf(voice, page),
    summary: textOf(voice, page.summary),
    wayNow: waysOf(voice),
    english: englishOf(voice),
    sections: sectionsOf(page.html),
    audiences: audiencesOf(voice),
    timeline: timelineOf(voice),
    latest: latestOf(voice),
  })
}

/** Ways in by whose services they are, besides what the timeline shows. A group without pages has no card. */
function audiencesOf(voice: Voice): HomeView['audiences'] {
  const { edition, locale } = voice
  const onTimeline = new Set(timeline(edition, locale))
  const cards = greeted.map((id) => {
    const pages = pagesFor(edition, id, locale).filter((page) => !onTimeline.has(page))
    return { id, heading: words(locale)(`audienceCards.${id}`), pages: pageLinks(voice, pages) }
  })
  return cards.filter(({ pages }) => pages.length > 0)
}

/** The newest releases with their years, and the way to the rest where there is more. */
function latestOf(voice: Voice): LatestView | undefined {
  const { edition, locale } = voice
  const all = releases(edition, locale)
  const newest = all.slice(0, shownCount)
  const section = newest[0] && parentsOf(edition, newest[0]).at(-1)
  if (!section) return undefined
  const latest = { years: yearsOf(newest), releases: cardsOf(voice, newest) }
  return all.length > shownCount ? { ...latest, all: section.address } : latest
}

function yearsOf(releases: Page[]): string {
  const years = releases.flatMap(({ facts }) => facts.published?.slice(0, 4) ?? []).sort()
  return [...new Set([years[0], years.at(-1)])].join('–')
}
