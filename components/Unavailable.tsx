import { MessageHead } from '#components/MessageHead'
import { NotFoundLinks } from '#components/NotFoundLinks'
import { PageLink } from '#components/PageLink'
import { currentEdition, publishedPages } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Says in one language that the search cannot answer now, and where everything is found without it. */
export function Unavailable({ locale }: Props) {
  const t = words(locale)
  const [siteMap] = publishedPages(currentEdition(), ['sitemap'], locale)
  return (
    <>
      <MessageHead title={t('unavailable.title')}>{t('unavailable.summary')}</MessageHead>
      <div className="wrap">
        {siteMap && (
          <p className="read-more">
            {t('unavailable.siteMap')} <PageLink page={siteMap} />
          </p>
        )}
        <NotFoundLinks locale={locale} />
      </div>
    </>
  )
}
