/** Pages as other pages show them: title, state, the newest correction, summary. */
import type { Page } from '#lib/content/pages'
import { releaseDate } from '#lib/listings/releases'
import { known } from '#lib/metadata/known'
import { formatDate } from '#lib/text/format'
import { type LinkView, pageLink } from '#lib/views/links'
import { type StateView, stateOf } from '#lib/views/page-head'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

export interface CardView {
  link: LinkView
  state?: StateView
  /** The newest correction or update of a press release. */
  correction?: string
  summary: TextView
}

/** A press release in a list, with its date where more than the year is known. */
export interface ReleaseView extends CardView {
  date?: { published: string; text: string }
}

export function cardsOf(voice: Voice, pages: Page[]): CardView[] {
  return pages.map((page) => cardOf(voice, page))
}

export function releaseCards(voice: Voice, releases: Page[]): ReleaseView[] {
  return releases.map((release) =>
    known<ReleaseView>({ ...cardOf(voice, release), date: dateOf(voice, release) }),
  )
}

function cardOf(voice: Voice, page: Page): CardView {
  return known<CardView>({
    link: pageLink(voice, page),
    state: stateOf(voice, page),
    correction: newestCorrection(page),
    summary: textOf(voice, page.summary),
  })
}

function newestCorrection({ facts, locale }: Page): string | undefined {
  const newest = facts.corrections?.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)
  if (!newest || facts.type !== 'press-release') return undefined
  return words(locale)(`releaseList.${newest.kind}`, { date: formatDate(locale, newest.date) })
}

function dateOf({ edition }: Voice, release: Page): ReleaseView['date'] {
  const { published } = release.facts
  const text = releaseDate(edition, release)
  return published && text !== published ? { published, text } : undefined
}
