import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** The first thing that the keyboard reaches: past the menus to the content. */
export function SkipLink({ locale }: Props) {
  return (
    <a className="skip-link" href="#main">
      {words(locale)('skipLink.text')}
    </a>
  )
}
