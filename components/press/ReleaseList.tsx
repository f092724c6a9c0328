import { StateLabel } from '#components/parts/StateLabel'
import { Text } from '#components/parts/Text'
import { ViewLink } from '#components/parts/ViewLink'
import type { ReleaseView } from '#lib/views/cards'

type Props = { releases: ReleaseView[] }

/** Press releases one below the other: title with its year, date where more than the year is known, marks, summary. */
export function ReleaseList({ releases }: Props) {
  return (
    <ul className="release-list">
      {releases.map((release) => (
        <Release key={release.link.href} release={release} />
      ))}
    </ul>
  )
}

function Release({
  release: { link, date, state, correction, summary },
}: {
  release: ReleaseView
}) {
  return (
    <li>
      <p className="release-title">
        <ViewLink link={link} />
      </p>
      {date && (
        <p className="sentence">
          <time dateTime={date.published}>{date.text}</time>
        </p>
      )}
      {state && <StateLabel state={state} />}
      {correction && <p className="correction-mark">{correction}</p>}
      <p>
        <Text>{summary}</Text>
      </p>
    </li>
  )
}
