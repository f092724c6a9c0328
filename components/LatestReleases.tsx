import { PageList } from '#components/PageList'
import { parentsOf, releases } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** The newest releases, and the way to all of them. */
export function LatestReleases({ locale }: Props) {
  const t = words(locale)
  const [newest, ...older] = releases(locale)
  const section = newest && parentsOf(newest).at(-1)
  if (!section) return null
  return (
    <div className="latest">
      <PageList heading={t('latestReleases.heading')} pages={[newest, ...older].slice(0, 3)} />
      <p>
        <a href={section.address}>{t('latestReleases.all')}</a>
      </p>
    </div>
  )
}
