/** How a page stands beside others that match as well, by what it is and whether it goes on: its score is multiplied by it. */
import { type Edition, isHistory, type Page, type PageType, stateOf } from '#lib/content/pages'

/** At an equal match what goes on comes before what is over, whether its end is known or not. */
const past = 0.94

const ofType: Partial<Record<PageType, number>> = {
  /** A release tells of one day; the page on the same thing says more. */
  'press-release': 0.8,
  /** The front page and the front pages of sections mention everything that is below them. */
  home: 0.75,
  section: 0.75,
}

/** The standing of a page at the moment that the site is made for. */
export function standingOf(edition: Edition, { facts }: Page): number {
  return (ofType[facts.type] ?? 1) * (isHistory(stateOf(facts.period, edition.moment)) ? past : 1)
}
