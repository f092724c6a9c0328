import type { Page } from '#lib/content/pages'
import { stateOf } from '#lib/content/pages'
import { periodBesideState } from '#lib/period'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { page: Page }

/** Planned, running or ended, with the period. Nothing where the page has no period. */
export function StateLabel({ page: { facts, locale } }: Props) {
  const state = stateOf(facts.period, moment())
  if (!facts.period || !state) return null
  return (
    <p className="state">
      <span className={`hds-status-label state-${state}`}>{words(locale)(`stateLabel.${state}`)}</span>{' '}
      {periodBesideState(locale, facts.period, state)}
    </p>
  )
}
