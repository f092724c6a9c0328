import { CorrectionMark } from '#components/CorrectionMark'
import { PageLink } from '#components/PageLink'
import { StateLabel } from '#components/StateLabel'
import { Text } from '#components/Text'
import { currentEdition, type Page } from '#lib/content/pages'
import { releaseDate } from '#lib/releases'

type Props = { releases: Page[] }

/** Press releases one below the other: title with its year, date where more than the year is known, marks, summary. */
export function ReleaseList({ releases }: Props) {
  return (
    <ul className="release-list">
      {releases.map((release) => (
        <li key={release.key}>
          <p className="release-title">
            <PageLink page={release} />
          </p>
          <ReleaseDate release={release} />
          <StateLabel page={release} />
          <CorrectionMark page={release} />
          <p>
            <Text locale={release.locale}>{release.summary}</Text>
          </p>
        </li>
      ))}
    </ul>
  )
}

function ReleaseDate({ release }: { release: Page }) {
  const { published } = release.facts
  const date = releaseDate(currentEdition(), release)
  if (!published || date === published) return null
  return (
    <p className="sentence">
      <time dateTime={published}>{date}</time>
    </p>
  )
}
