/** Sources in words. */
import type { Locale } from '#lib/locales'
import type { Source } from '#lib/schema/page'
import { formatDate, formatRange } from '#lib/text/format'

/** Date of a source in words: '21.12.2017', '2022–2024', or its label. Undefined where it has no date. */
export function sourceDate(locale: Locale, { dated, until, label }: Source): string | undefined {
  if (label) return label[locale]
  if (dated && until) return formatRange(locale, dated, until)
  return dated && formatDate(locale, dated)
}
