import { ReleaseList } from '#components/ReleaseList'
import { YearLinks } from '#components/YearLinks'
import { currentEdition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { isWorthReading } from '#lib/navigation'
import { newestByYear, olderYears } from '#lib/press'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** The newest press releases by year, and the way to the older ones. A year leads to a page of its own when that holds more. */
export function ReleaseIndex({ locale }: Props) {
  const t = words(locale)
  const older = olderYears(currentEdition(), locale)
  return (
    <div className="release-index">
      {newestByYear(currentEdition(), locale).map(({ year, releases }) => (
        <section key={year.key}>
          <h2>{isWorthReading(year) ? <a href={year.address}>{year.navTitle}</a> : year.navTitle}</h2>
          <ReleaseList releases={releases} />
        </section>
      ))}
      {older.length > 0 && (
        <nav aria-label={t('releaseIndex.older')}>
          <h2>{t('releaseIndex.older')}</h2>
          <YearLinks years={older} />
        </nav>
      )}
    </div>
  )
}
