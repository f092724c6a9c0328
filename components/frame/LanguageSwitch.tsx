import { type Locale, localeNames } from '#lib/locales'
import type { SwitchView } from '#lib/views/language-switch'
import { words } from '#lib/words'

type Props = { languages: SwitchView; locale: Locale }

/** The same page in both languages. A page without a pair says so. */
export function LanguageSwitch({ languages: { isAlone, versions, parallel }, locale }: Props) {
  const t = words(locale)
  return (
    <nav className="language-switch" aria-label={t('languageSwitch.label')}>
      {isAlone && <p>{t('languageSwitch.missing')}</p>}
      <ul>
        {versions.map(({ locale: target, href }) => (
          <li key={target}>
            <a
              href={href}
              lang={target}
              hrefLang={target}
              aria-current={target === locale ? 'true' : undefined}
            >
              {localeNames[target]}
            </a>
          </li>
        ))}
        {parallel && (
          <li>
            <a href={parallel}>{t('languageSwitch.parallel')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
