/** Whether a page tells of the past, and of which: what its notice says. */
import {
  allSources,
  continuationOf,
  type Edition,
  type Page,
  parentsOf,
  sourcesOf,
} from '#lib/content/pages'
import { isOld } from '#lib/schema/age'
import type { Period } from '#lib/schema/page'
import { isHistory, stateOf } from '#lib/schema/state'

/** Something that has ended, or was to have ended, and the page on it: the page itself, or one above it. */
type PastPeriod = {
  kind: 'ended' | 'end-not-known'
  subject: Page
  own: boolean
  period: Period
  continuation: Page | undefined
}

/** A service of which nothing newer than these years is told: '2017–2021'. */
type PastService = { kind: 'of-its-time'; subject: Page; own: true; years: string }

export type History = PastPeriod | PastService

/** Undefined for a page about something that goes on, is planned, or has no time of its own. */
export function historyOf(edition: Edition, page: Page, moment: Date): History | undefined {
  const dated = [page, ...parentsOf(edition, page).toReversed()].find(
    ({ facts }) => stateOf(facts.period, moment) !== undefined,
  )
  return dated ? pastPeriod(edition, dated, page, moment) : pastService(edition, page, moment)
}

function pastPeriod(
  edition: Edition,
  subject: Page,
  page: Page,
  moment: Date,
): PastPeriod | undefined {
  const { period } = subject.facts
  const state = stateOf(period, moment)
  if (!period || !state || !isHistory(state)) return undefined
  const kind = state === 'ended' ? state : 'end-not-known'
  return {
    kind,
    subject,
    own: subject.key === page.key,
    period,
    continuation: continuationOf(edition, subject),
  }
}

function pastService(edition: Edition, page: Page, moment: Date): PastService | undefined {
  if (page.facts.type !== 'service' || !isOld(page.facts, allSources(edition), moment))
    return undefined
  const dates = sourcesOf(edition, page).flatMap(({ dated, until }) =>
    [dated, until].filter((date) => date !== undefined),
  )
  const years = dates.map((date) => date.slice(0, 4)).sort()
  return {
    kind: 'of-its-time',
    subject: page,
    own: true,
    years: [...new Set([years[0], years.at(-1)])].join('–'),
  }
}
