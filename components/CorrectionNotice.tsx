import { Text } from '#components/Text'
import type { Facts } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { correction: NonNullable<Facts['corrections']>[number]; heading: 'h2' | 'h3'; locale: Locale }

/** A correction of an error, or an update of what has changed since, with its date. */
export function CorrectionNotice({ correction: { date, kind, text }, heading: Heading, locale }: Props) {
  return (
    <div className="notice notice-correction">
      <Heading>{words(locale)(`corrections.${kind}`, { date: formatDate(locale, date) })}</Heading>
      <p>
        <Text locale={locale}>{text[locale]}</Text>
      </p>
    </div>
  )
}
