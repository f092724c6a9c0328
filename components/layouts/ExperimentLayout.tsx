import { FigureChart } from '#components/article/FigureChart'
import { Article } from '#components/layouts/Article'
import type { ExperimentView } from '#lib/views/layouts'

type Props = { view: ExperimentView }

/** An experiment: its figures are a chart of the page's width. */
export function ExperimentLayout({ view: { article, figures } }: Props) {
  return (
    <Article article={article}>
      <FigureChart groups={figures} locale={article.locale} />
    </Article>
  )
}
