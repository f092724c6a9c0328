import { HistoryNotice } from '#components/HistoryNotice'
import { Koros } from '#components/Koros'
import { StateLabel } from '#components/StateLabel'
import { Text } from '#components/Text'
import { Title } from '#components/Title'
import { currentEdition, type Page } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { noticeOf } from '#lib/history-notice'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { page: Page }

/** Title, notice or state, and lead of a page on its coloured ground. What the notice says has no label beside it. */
export function PageHead({ page }: Props) {
  const { facts, locale } = page
  const isPast = noticeOf(currentEdition(), page, moment()) !== undefined
  return (
    <div className="page-head">
      <div className="wrap">
        {facts.type === 'press-release' && <p className="kicker">{kicker(page, isPast)}</p>}
        <h1>
          <Title page={page} />
        </h1>
        {isPast ? <HistoryNotice page={page} /> : <StateLabel page={page} />}
        <p className="lead">
          <Text locale={locale}>{page.summary}</Text>
        </p>
      </div>
      <Koros name="head" />
    </div>
  )
}

/** The kind of page, and its date where no notice tells of its time. */
function kicker({ facts, locale }: Page, isPast: boolean): string {
  const t = words(locale)
  return isPast || !facts.published ? t('pageHead.kind') : t('pageHead.release', { date: formatDate(locale, facts.published) })
}
