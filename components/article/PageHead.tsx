import { HistoryNotice } from '#components/article/HistoryNotice'
import { PageHeader } from '#components/parts/PageHeader'
import { StateLabel } from '#components/parts/StateLabel'
import { Text } from '#components/parts/Text'
import type { Locale } from '#lib/locales'
import type { HeadView } from '#lib/views/page-head'

type Props = { head: HeadView; locale: Locale }

/** Title, notice or state, and lead of a page on its coloured ground. */
export function PageHead({ head: { title, summary, kicker, history, state }, locale }: Props) {
  return (
    <PageHeader>
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>
        <Text>{title}</Text>
      </h1>
      {history && <HistoryNotice history={history} locale={locale} />}
      {state && <StateLabel state={state} />}
      <p className="lead">
        <Text>{summary}</Text>
      </p>
    </PageHeader>
  )
}
