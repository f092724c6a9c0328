import { ExternalLink } from '#components/ExternalLink'
import { currentEdition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { wayNow } from '#lib/navigation'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** The way to today's services: to register as a jobseeker first, then what Helsinki offers. */
export function WayNow({ locale }: Props) {
  const t = words(locale)
  const ways = wayNow(currentEdition())
  if (ways.length === 0) return null
  return (
    <ul className="way-now">
      {ways.map(({ id, link }) => (
        <li key={id}>
          <ExternalLink link={link} locale={locale}>
            {t(`now.${id}`)}
          </ExternalLink>
        </li>
      ))}
    </ul>
  )
}
