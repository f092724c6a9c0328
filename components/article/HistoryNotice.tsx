import { Text } from '#components/parts/Text'
import { ViewLink } from '#components/parts/ViewLink'
import { WayNow } from '#components/parts/WayNow'
import type { Locale } from '#lib/locales'
import type { HistoryView } from '#lib/views/page-head'
import { words } from '#lib/words'

type Props = { history: HistoryView; locale: Locale }

/** Says on a page about the past that it is history, what continued it, and where today's services are. */
export function HistoryNotice({ history: { text, continuation, wayNow }, locale }: Props) {
  const t = words(locale)
  return (
    // A section, though without a heading: reader views drop a `div` of so few words.
    <section className="history">
      <p>
        <strong>{t('history.lead')}</strong> <Text>{text}</Text>
        {continuation && (
          <>
            {' '}
            {t('history.continued')} <ViewLink link={continuation} />
          </>
        )}
      </p>
      <WayNow links={wayNow} />
    </section>
  )
}
