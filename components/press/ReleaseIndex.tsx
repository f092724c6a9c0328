import { ReleaseList } from '#components/press/ReleaseList'
import { YearLinks } from '#components/press/YearLinks'
import type { Locale } from '#lib/locales'
import type { ReleaseIndexView } from '#lib/views/press'
import { words } from '#lib/words'

type Props = { index: ReleaseIndexView; locale: Locale }

/** The newest press releases by year, and the way to the older ones. A year leads to a page of its own when that holds more. */
export function ReleaseIndex({ index: { years, older }, locale }: Props) {
  const t = words(locale)
  return (
    <div className="release-index">
      {years.map(({ year, href, releases }) => (
        <section key={year}>
          <h2>{href ? <a href={href}>{year}</a> : year}</h2>
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
