import { Article } from '#components/layouts/Article'
import { FeedLinks } from '#components/press/FeedLinks'
import { ReleaseIndex } from '#components/press/ReleaseIndex'
import type { PressView } from '#lib/views/press'

type Props = { view: PressView }

/** The press room: the newest releases first, then how to read, use and follow them. */
export function PressLayout({ view: { article, index, feeds } }: Props) {
  return (
    <Article article={article} before={<ReleaseIndex index={index} locale={article.locale} />}>
      <FeedLinks feeds={feeds} locale={article.locale} />
    </Article>
  )
}
