import { PageLink } from '#components/PageLink'
import type { Page } from '#lib/content/pages'

type Props = { pages: Page[] }

/** Links to pages by their titles. */
export function LinkList({ pages }: Props) {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.key}>
          <PageLink page={page} />
        </li>
      ))}
    </ul>
  )
}
