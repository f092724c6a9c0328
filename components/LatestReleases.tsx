import { PageList } from '#components/PageList'
import { currentEdition, type Page, parentsOf, releases } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** How many releases the front page shows. */
const shownCount = 3

/** The newest releases with their years, and the way to the rest where there is more. */
export function LatestReleases({ locale }: Props) {
  const t = words(locale)
  const all = releases(currentEdition(), locale)
  const newest = all.slice(0, shownCount)
  const section = newest[0] && parentsOf(currentEdition(), newest[0]).at(-1)
  if (!section) return null
  return (
    <div className="latest">
      <PageList heading={t('latestReleases.heading', { years: yearsOf(newest) })} pages={newest} />
      {all.length > shownCount && (
        <p>
          <a href={section.address}>{t('latestReleases.all')}</a>
        </p>
      )}
    </div>
  )
}

/** '2019–2020', or the one year that all are of. */
function yearsOf(releases: Page[]): string {
  const years = releases.flatMap(({ facts }) => facts.published?.slice(0, 4) ?? []).sort()
  return [...new Set([years[0], years.at(-1)])].join('–')
}
