import { ListedMarks } from '#components/parts/ListedMarks'
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

function Release({ release: { link, date, ...marks } }: { release: ReleaseView }) {
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
      <ListedMarks {...marks} />
    </li>
  )
}
