import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { fileAddress } from '#lib/urls'
import { words } from '#lib/words'

type Props = { page: Page }

/** The picture of a page with its caption and credit. */
export function PageImage({ page: { facts, key, locale } }: Props) {
  if (!facts.image) return null
  const { file, alt, caption, credit } = facts.image
  return (
    <figure>
      <img src={fileAddress(key, file)} alt={alt[locale]} loading="lazy" />
      <figcaption>
        <Text locale={locale}>{caption[locale]}</Text> {words(locale)('pageImage.credit', { credit })}
      </figcaption>
    </figure>
  )
}
