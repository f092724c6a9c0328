import type { Locale } from '#lib/locales'
import { isPreview } from '#lib/site'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Marks every page of a preview build. */
export function PreviewBanner({ locale }: Props) {
  if (!isPreview()) return null
  return (
    <section className="preview-banner" aria-label={words(locale)('previewBanner.label')}>
      <p className="wrap">{words(locale)('previewBanner.text')}</p>
    </section>
  )
}
