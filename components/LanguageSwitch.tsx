import { type Page, translationOf } from '#lib/content/pages'
import { type Locale, localeNames, locales } from '#lib/locales'
import { addressOf } from '#lib/urls'
import { words } from '#lib/words'

type Props = { locale: Locale; page: Page | undefined }

/** The same page in both languages. Where there is no page, the front pages; a page without a pair says so. */
export function LanguageSwitch({ locale, page }: Props) {
  const t = words(locale)
  const only = page && !translationOf(page)
  return (
    <nav className="language-switch" aria-label={t('languageSwitch.label')}>
      {only && <p>{t('languageSwitch.missing')}</p>}
      <ul>
        {locales
          .filter((target) => !only || target === locale)
          .map((target) => (
            <li key={target}>
              <a href={addressIn(target, locale, page)} lang={target} hrefLang={target} aria-current={target === locale ? 'true' : undefined}>
                {localeNames[target]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function addressIn(target: Locale, locale: Locale, page: Page | undefined): string {
  const version = page && (target === locale ? page : translationOf(page))
  return version?.address ?? addressOf(target, [])
}
