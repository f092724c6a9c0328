import { PageLink } from '#components/PageLink'
import { Text } from '#components/Text'
import { WayNow } from '#components/WayNow'
import { currentEdition, type Page } from '#lib/content/pages'
import { noticeOf } from '#lib/history-notice'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { page: Page }

/** Says on a page about the past that it is history, what continued it, and where today's services are. */
export function HistoryNotice({ page }: Props) {
  const { locale } = page
  const notice = noticeOf(currentEdition(), page, moment())
  if (!notice) return null
  const t = words(locale)
  const { text, continuation } = notice
  return (
    <div className="history">
      <p>
        <strong>{t('history.lead')}</strong> <Text locale={locale}>{text}</Text>
        {continuation && (
          <>
            {' '}
            {t('history.continued')} <PageLink page={continuation} short />
          </>
        )}
      </p>
      <WayNow locale={locale} />
    </div>
  )
}
