import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Marks every page of a preview build. */
export function PreviewBanner({ locale }: Props) {
  return (
    <section className="preview-banner" aria-label={words(locale)('previewBanner.label')}>
      <p className="wrap">{words(locale)('previewBanner.text')}</p>
    </section>
  )
}
