import { PageLink } from '#components/PageLink'
import { StateLabel } from '#components/StateLabel'
import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { words } from '#lib/words'

type Props = { releases: Page[] }

/** Press releases one below the other: date, title, marks, summary. */
export function ReleaseList({ releases }: Props) {
  return (
    <ul className="release-list">
      {releases.map((release) => (
        <li key={release.key}>
          <ReleaseDate release={release} />
          <p className="release-title">
            <PageLink page={release} />
          </p>
          <StateLabel page={release} />
          <CorrectionMark release={release} />
          <p>
            <Text locale={release.locale}>{release.summary}</Text>
          </p>
        </li>
      ))}
    </ul>
  )
}

function ReleaseDate({ release: { facts, locale } }: { release: Page }) {
  if (!facts.published) return null
  return <time dateTime={facts.published}>{formatDate(locale, facts.published)}</time>
}

/** The newest correction or update of a release. */
function CorrectionMark({ release: { facts, locale } }: { release: Page }) {
  const newest = facts.corrections?.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)
  if (!newest) return null
  return <p className="correction-mark">{words(locale)(`releaseList.${newest.kind}`, { date: formatDate(locale, newest.date) })}</p>
}
