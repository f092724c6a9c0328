import type { Page } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { otherLocale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { page: Page }

/** Says that the other language's text is newer, and leads to it. */
export function LanguageBehind({ page: { locale, newer, updated } }: Props) {
  if (!newer) return null
  const t = words(locale)
  const other = otherLocale(locale)
  return (
    <div className="notice">
      <p>{t('languageBehind.text', { newer: formatDate(locale, newer.updated), updated: formatDate(locale, updated) })}</p>
      <p>
        <a href={newer.address} hrefLang={other}>
          {t('languageBehind.link')}
        </a>
      </p>
    </div>
  )
}
