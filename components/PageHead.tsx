import { Koros } from '#components/Koros'
import { StateLabel } from '#components/StateLabel'
import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { words } from '#lib/words'

type Props = { page: Page }

/** Title, state and lead of a page on its coloured ground. */
export function PageHead({ page }: Props) {
  const { facts, locale } = page
  return (
    <div className="page-head">
      <div className="wrap">
        {facts.type === 'press-release' && <p className="kicker">{kicker(page)}</p>}
        <h1>
          <Text locale={locale}>{page.title}</Text>
        </h1>
        <StateLabel page={page} />
        <p className="lead">
          <Text locale={locale}>{page.summary}</Text>
        </p>
      </div>
      <Koros name="head" />
    </div>
  )
}

function kicker({ facts, locale }: Page): string {
  return words(locale)('pageHead.release', { date: facts.published ? formatDate(locale, facts.published) : '' })
}
