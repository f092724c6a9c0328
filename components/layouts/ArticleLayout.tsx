import { Article } from '#components/layouts/Article'
import type { ArticleView } from '#lib/views/article'

type Props = { view: ArticleView }

/** A page with nothing of its own but what all share. */
export function ArticleLayout({ view }: Props) {
  return <Article article={view} />
}
