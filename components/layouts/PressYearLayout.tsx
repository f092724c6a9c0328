import { PageHead } from '#components/article/PageHead'
import { ReleaseList } from '#components/press/ReleaseList'
import { YearLinks } from '#components/press/YearLinks'
import type { PartsView, PressYearView } from '#lib/views/press'
import { words } from '#lib/words'

type Props = { view: PressYearView }

/** The press releases of a year, with its other pages and the other years, or all of them where years are not worth a page. */
export function PressYearLayout({ view }: Props) {
  const { locale, parts, years, all } = view
  const t = words(locale)
  return (
    <article className="page">
      <PageHead head={view.head} locale={locale} />
      <div className="release-index">
        <ReleaseList releases={view.releases} />
        {parts && <Parts view={parts} />}
        {all && (
          <p>
            <a href={all}>{t('latestReleases.all')}</a>
          </p>
        )}
        {years.length > 0 && (
          <nav aria-labelledby="years">
            <h2 id="years">{t('pressYear.years')}</h2>
            <YearLinks years={years} />
          </nav>
        )}
      </div>
    </article>
  )
}

function Parts({ view: { label, parts } }: { view: PartsView }) {
  return (
    <nav aria-label={label}>
      <ol className="year-links">
        {parts.map(({ href, text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
