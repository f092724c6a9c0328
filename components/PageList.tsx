import { CorrectionMark } from '#components/CorrectionMark'
import { PageLink } from '#components/PageLink'
import { StateLabel } from '#components/StateLabel'
import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'

type Props = { heading: string; pages: Page[] }

/** Pages as cards: title, state, the newest correction, summary. */
export function PageList({ heading, pages }: Props) {
  if (pages.length === 0) return null
  return (
    <section className="page-list">
      <h2>{heading}</h2>
      <ul>
        {pages.map((page) => (
          <li key={page.key}>
            <h3>
              <PageLink page={page} />
            </h3>
            <StateLabel page={page} />
            <CorrectionMark page={page} />
            <p>
              <Text locale={page.locale}>{page.summary}</Text>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
