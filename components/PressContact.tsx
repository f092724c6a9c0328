import { PageLink } from '#components/PageLink'
import { currentEdition, publishedPages } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Where journalists find whom to ask. */
export function PressContact({ locale }: Props) {
  const [contact] = publishedPages(currentEdition(), ['contact'], locale)
  if (!contact) return null
  return (
    <p className="press-contact">
      {words(locale)('pressContact.text')} <PageLink page={contact} />
    </p>
  )
}
