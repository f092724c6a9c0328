import { StateLabel } from '#components/parts/StateLabel'
import { Text } from '#components/parts/Text'
import type { CardView } from '#lib/views/cards'

/** What a list says of a page below its title: state, newest correction, summary. */
export function ListedMarks({
  state,
  correction,
  summary,
}: Pick<CardView, 'state' | 'correction' | 'summary'>) {
  return (
    <>
      {state && <StateLabel state={state} />}
      {correction && <p className="correction-mark">{correction}</p>}
      <p>
        <Text>{summary}</Text>
      </p>
    </>
  )
}
