import { PageHead } from '#components/PageHead'
import { ReleaseList } from '#components/ReleaseList'
import { YearLinks } from '#components/YearLinks'
import { currentEdition, type Page, parentsOf } from '#lib/content/pages'
import { isWorthReading } from '#lib/navigation'
import { partsOfYear, pressYears } from '#lib/press'
import { words } from '#lib/words'

type Props = { page: Page }

/** The press releases of a year, with its other pages and the other years, or all of them where years are not worth a page. */
export function PressYearLayout({ page }: Props) {
  return (
    <article>
      <PageHead page={page} />
      <div className="wrap release-index">
        <ReleaseList releases={page.pressYear?.releases ?? []} />
        <Parts page={page} />
        <Years page={page} />
      </div>
    </article>
  )
}

function Parts({ page }: Props) {
  const { locale, pressYear, key } = page
  if (!pressYear || pressYear.parts === 1) return null
  return (
    <nav aria-label={words(locale)('pressYear.parts', { year: pressYear.year })}>
      <ol className="year-links">
        {partsOfYear(currentEdition(), page).map((part, index) => (
          <li key={part.key}>
            <a href={part.address} aria-current={part.key === key ? 'page' : undefined}>
              {words(locale)('pressYear.part', { part: index + 1 })}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Years({ page }: Props) {
  const t = words(page.locale)
  const years = pressYears(currentEdition(), page.locale).filter(isWorthReading)
  const section = parentsOf(currentEdition(), page).at(-1)
  if (years.length === 0) return section && <a href={section.address}>{t('latestReleases.all')}</a>
  return (
    <nav aria-labelledby="years">
      <h2 id="years">{t('pressYear.years')}</h2>
      <YearLinks years={years} current={page} />
    </nav>
  )
}
