import { ExternalLink } from '#components/ExternalLink'
import { findLink } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

type Props = { locale: Locale; lead: string }

/** Where current services are told about: the city's own site. `lead` comes before the link. */
export function CurrentServices({ locale, lead }: Props) {
  const link = findLink('hel')
  if (!link) return null
  return (
    <p>
      {lead} <ExternalLink link={link} locale={locale} />
    </p>
  )
}
