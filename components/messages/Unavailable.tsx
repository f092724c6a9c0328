import { NotFoundLinks } from '#components/messages/NotFoundLinks'
import { PageHeader } from '#components/parts/PageHeader'
import { ViewLink } from '#components/parts/ViewLink'
import type { UnavailableView } from '#lib/views/messages'
import { words } from '#lib/words'

type Props = { view: UnavailableView }

/** Says in one language that the search cannot answer now, and where everything is found without it. */
export function Unavailable({ view: { locale, siteMap, sections } }: Props) {
  const t = words(locale)
  return (
    <>
      <PageHeader>
        <h1>{t('unavailable.title')}</h1>
        <p className="lead">{t('unavailable.summary')}</p>
      </PageHeader>
      <div className="wrap">
        {siteMap && (
          <p className="read-more">
            {t('unavailable.siteMap')} <ViewLink link={siteMap} />
          </p>
        )}
        <NotFoundLinks locale={locale} sections={sections} />
      </div>
    </>
  )
}
