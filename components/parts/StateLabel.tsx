import { Text } from '#components/parts/Text'
import type { StateView } from '#lib/views/page-head'

type Props = { state: StateView }

/** The state of a project or an experiment, with its period: 'Päättynyt: 1.3.2021–31.12.2024'. */
export function StateLabel({ state: { state, label, period } }: Props) {
  return (
    <p className="state">
      <span className={`state-label state-${state}`}>{label}:</span> <Text>{period}</Text>
    </p>
  )
}
