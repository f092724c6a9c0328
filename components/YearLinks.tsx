import type { Page } from '#lib/content/pages'
import { countOf } from '#lib/press'
import { words } from '#lib/words'

type Props = { years: Page[]; current?: Page }

/** Years of press releases with how many each has. */
export function YearLinks({ years, current }: Props) {
  return (
    <ul className="year-links">
      {years.map((year) => (
        <li key={year.key}>
          <a href={year.address} aria-current={isSameYear(year, current) ? 'true' : undefined}>
            {words(year.locale)('yearLinks.year', { year: year.navTitle, count: countOf(year) })}
          </a>
        </li>
      ))}
    </ul>
  )
}

function isSameYear(year: Page, current: Page | undefined): boolean {
  return year.pressYear?.year === current?.pressYear?.year
}
