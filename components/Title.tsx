import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { withSoftHyphens } from '#lib/soft-hyphens'

type Props = { page: Page }

/** The title of a page as its heading: long compounds may break where their parts meet. */
export function Title({ page: { locale, title } }: Props) {
  return <Text locale={locale}>{withSoftHyphens(title)}</Text>
}
