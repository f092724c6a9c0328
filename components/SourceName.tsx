import { Text } from '#components/Text'
import type { Source } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { sourceDate } from '#lib/sources'
import { words } from '#lib/words'

type Props = { source: Source; locale: Locale }

/** A source with its language and, where it has one, its date. */
export function SourceName({ source, locale }: Props) {
  const told = [words(locale)('sources.item', { language: source.language }), sourceDate(locale, source)].filter(Boolean)
  return (
    <>
      <Text locale={locale}>{source.title[locale]}</Text> ({told.join(', ')})
    </>
  )
}
