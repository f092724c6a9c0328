import { Text } from '#components/parts/Text'
import type { Locale } from '#lib/locales'
import type { ImageView } from '#lib/views/article'
import { words } from '#lib/words'

type Props = { image: ImageView; locale: Locale }

/** The picture of a page with its caption and credit. */
export function PageImage({ image: { src, alt, caption, credit }, locale }: Props) {
  const t = words(locale)
  return (
    <figure>
      <img src={src} alt={alt} loading="lazy" />
      <figcaption>
        <Text>{caption}</Text> {t('pageImage.credit', { credit })}{' '}
        <a href={src} download>
          {t('pageImage.download')}
        </a>
      </figcaption>
    </figure>
  )
}
