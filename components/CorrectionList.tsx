import { PageLink } from '#components/PageLink'
import { Text } from '#components/Text'
import { corrections } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Every correction and update of the site, newest first, each with the page that it belongs to. */
export function CorrectionList({ locale }: Props) {
  const t = words(locale)
  const all = corrections(locale)
  if (all.length === 0) return <p>{t('correctionList.none')}</p>
  return all.map(({ page, date, kind, text }) => (
    <section className="notice notice-correction" key={page.key + date + text[locale]}>
      <h2>{t(`corrections.${kind}`, { date: formatDate(locale, date) })}</h2>
      <p>
        <PageLink page={page} />
      </p>
      <p>
        <Text locale={locale}>{text[locale]}</Text>
      </p>
    </section>
  ))
}
