import { Text } from '#components/Text'
import type { Source } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { source: Source; locale: Locale }

/** An earlier page of the city with its language and date. */
export function SourceName({ source: { title, language, dated }, locale }: Props) {
  return (
    <>
      <Text locale={locale}>{title[locale]}</Text> ({words(locale)('sources.item', { language, date: formatDate(locale, dated) })})
    </>
  )
}
