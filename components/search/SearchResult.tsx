import { StateLabel } from '#components/parts/StateLabel'
import { Text } from '#components/parts/Text'
import { ViewLink } from '#components/parts/ViewLink'
import type { PassageView, ResultView } from '#lib/views/search'

type Props = { result: ResultView }

/** One page that was found: title, state, summary, the passage with the words of the query, and its section. */
export function SearchResult({ result: { link, state, summary, passage, section } }: Props) {
  return (
    <li>
      <h2>
        <ViewLink link={link} />
      </h2>
      {state && <StateLabel state={state} />}
      <p>
        <Text>{summary}</Text>
      </p>
      {passage.length > 0 && (
        <p className="passage">
          {passage.map((piece, index) => {
            const key = `${index}`
            return <Piece key={key} piece={piece} />
          })}
        </p>
      )}
      {section && <p className="section">{section}</p>}
    </li>
  )
}

/** A part of the passage, marked where it is what was looked for. */
function Piece({ piece: { text, marked } }: { piece: PassageView }) {
  const shown = <Text>{text}</Text>
  return marked ? <mark>{shown}</mark> : shown
}
