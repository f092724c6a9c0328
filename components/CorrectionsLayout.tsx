import { Article } from '#components/Article'
import { CorrectionList } from '#components/CorrectionList'
import type { Page } from '#lib/content/pages'

type Props = { page: Page }

/** The corrections page: its text, then all corrections of the site. */
export function CorrectionsLayout({ page }: Props) {
  return (
    <Article page={page}>
      <CorrectionList locale={page.locale} />
    </Article>
  )
}
