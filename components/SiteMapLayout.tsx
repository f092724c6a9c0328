import { Article } from '#components/Article'
import { SiteIndex } from '#components/SiteIndex'
import type { Page } from '#lib/content/pages'

type Props = { page: Page }

/** The site map: its short text, and every page of the site. */
export function SiteMapLayout({ page }: Props) {
  return (
    <Article page={page}>
      <SiteIndex locale={page.locale} />
    </Article>
  )
}
