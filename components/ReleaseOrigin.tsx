import { Text } from '#components/Text'
import { currentEdition, type Page } from '#lib/content/pages'
import { originText } from '#lib/releases'

type Props = { page: Page }

/** Above the text of a release: that it was edited from the city's own, in which language that was, and when. */
export function ReleaseOrigin({ page }: Props) {
  const text = originText(currentEdition(), page)
  if (!text) return null
  return (
    <p className="origin">
      <Text locale={page.locale}>{text}</Text>
    </p>
  )
}
