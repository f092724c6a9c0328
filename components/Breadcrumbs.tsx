import { PageLink } from '#components/PageLink'
import { Text } from '#components/Text'
import { currentEdition, type Page, parentsOf } from '#lib/content/pages'
import { words } from '#lib/words'

type Props = { page: Page }

/** The way from the front page to this page. The front page has none. */
export function Breadcrumbs({ page }: Props) {
  const parents = parentsOf(currentEdition(), page)
  if (parents.length === 0) return null
  return (
    <nav className="breadcrumbs wrap" aria-label={words(page.locale)('breadcrumbs.label')}>
      <ol>
        {parents.map((parent) => (
          <li key={parent.key}>
            <PageLink page={parent} short />
          </li>
        ))}
        <li aria-current="page">
          <Text locale={page.locale}>{page.navTitle}</Text>
        </li>
      </ol>
    </nav>
  )
}
