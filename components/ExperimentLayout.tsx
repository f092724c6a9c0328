import { Article } from '#components/Article'
import { FigureChart } from '#components/FigureChart'
import type { Page } from '#lib/content/pages'

type Props = { page: Page }

/** An experiment: its figures are a chart of the page's width. */
export function ExperimentLayout({ page }: Props) {
  return (
    <Article page={page} figures={false}>
      <FigureChart page={page} />
    </Article>
  )
}
