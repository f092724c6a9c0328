import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { fileAddress } from '#lib/urls'
import { words } from '#lib/words'

type Props = { page: Page }

/** The picture of a page with its caption and credit. */
export function PageImage({ page: { facts, key, locale } }: Props) {
  if (!facts.image) return null
  const { file, alt, caption, credit } = facts.image
  const address = fileAddress(key, file)
  const t = words(locale)
  return (
    <figure>
      <img src={address} alt={alt[locale]} loading="lazy" />
      <figcaption>
        <Text locale={locale}>{caption[locale]}</Text> {t('pageImage.credit', { credit })}{' '}
        <a href={address} download>
          {t('pageImage.download')}
        </a>
      </figcaption>
    </figure>
  )
}
