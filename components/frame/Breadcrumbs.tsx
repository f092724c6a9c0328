import { Text } from '#components/parts/Text'
import { ViewLink } from '#components/parts/ViewLink'
import type { Locale } from '#lib/locales'
import type { BreadcrumbsView } from '#lib/views/frame'
import { words } from '#lib/words'

type Props = { breadcrumbs: BreadcrumbsView; locale: Locale }

/** The way from the front page to this page. The front page has none. */
export function Breadcrumbs({ breadcrumbs: { parents, current }, locale }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={words(locale)('breadcrumbs.label')}>
      <ol>
        {parents.map((parent) => (
          <li key={parent.href}>
            <ViewLink link={parent} />
          </li>
        ))}
        <li aria-current="page">
          <Text>{current}</Text>
        </li>
      </ol>
    </nav>
  )
}
