import { Text } from '#components/Text'
import type { Page } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { words } from '#lib/words'

type Props = { page: Page }

/** Corrections of the page above its text, each with its date. */
export function Corrections({ page: { facts, locale } }: Props) {
  const t = words(locale)
  return facts.corrections?.map(({ date, kind, text }) => (
    <div className="notice notice-correction" key={date + text[locale]}>
      <h2>{t(`corrections.${kind}`, { date: formatDate(locale, date) })}</h2>
      <p>
        <Text locale={locale}>{text[locale]}</Text>
      </p>
    </div>
  ))
}
