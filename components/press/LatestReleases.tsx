import { PageList } from '#components/parts/PageList'
import type { Locale } from '#lib/locales'
import type { LatestView } from '#lib/views/home'
import { words } from '#lib/words'

type Props = { latest: LatestView; locale: Locale }

/** The newest releases with their years, and the way to the rest where there is more. */
export function LatestReleases({ latest: { years, releases, all }, locale }: Props) {
  const t = words(locale)
  return (
    <>
      <PageList heading={t('latestReleases.heading', { years })} cards={releases} />
      {all && (
        <p className="all-releases">
          <a href={all}>{t('latestReleases.all')}</a>
        </p>
      )}
    </>
  )
}
