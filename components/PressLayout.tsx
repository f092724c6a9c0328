import { Article } from '#components/Article'
import { FeedLinks } from '#components/FeedLinks'
import { ReleaseIndex } from '#components/ReleaseIndex'
import { childrenOf, currentEdition, type Page } from '#lib/content/pages'
import { isOtherPressPage } from '#lib/press'

type Props = { page: Page }

/** The press room: the newest releases first, then how to read, use and follow them. */
export function PressLayout({ page }: Props) {
  const { locale } = page
  return (
    <Article page={page} before={<ReleaseIndex locale={locale} />} below={childrenOf(currentEdition(), page).filter(isOtherPressPage)}>
      <FeedLinks locale={locale} />
    </Article>
  )
}
