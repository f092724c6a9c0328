import { CurrentServices } from '#components/CurrentServices'
import { PageLink } from '#components/PageLink'
import { continuationOf, type Page, stateOf } from '#lib/content/pages'
import { whenText } from '#lib/period'
import { moment } from '#lib/site'
import { words } from '#lib/words'

type Props = { page: Page }

/** Says on the page of an ended thing when it ended, what continued it, and where current services are. */
export function EndedNotice({ page }: Props) {
  const { facts, locale } = page
  const { period } = facts
  const t = words(locale)
  const continuation = continuationOf(page)
  if (!period?.end || stateOf(period, moment()) !== 'ended') return null
  return (
    <div className="notice">
      <p>
        <strong>{t('endedNotice.ended', { type: facts.type, when: whenText(locale, period.end) })}</strong>
      </p>
      {continuation && (
        <p>
          {t('endedNotice.continued')} <PageLink page={continuation} />
        </p>
      )}
      <CurrentServices locale={locale} lead={t('endedNotice.current')} />
    </div>
  )
}
