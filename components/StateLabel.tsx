import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { stateInWords } from '#lib/period'
import { moment } from '#lib/site'

type Props = { page: Page }

/** The state of a project or an experiment, with its period: 'Päättynyt: 1.3.2021–31.12.2024'. Nothing where the page has no period. */
export function StateLabel({ page: { facts, locale } }: Props) {
  const told = stateInWords(locale, facts.period, moment())
  if (!told) return null
  return (
    <p className="state">
      <span className={`state-label state-${told.state}`}>{told.label}:</span> <Text locale={locale}>{told.words}</Text>
    </p>
  )
}
