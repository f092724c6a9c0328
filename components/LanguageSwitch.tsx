import { currentEdition, type Page, translationOf } from '#lib/content/pages'
import { type Locale, localeNames, locales, type Pair } from '#lib/locales'
import { addressOf } from '#lib/urls'
import { words } from '#lib/words'

type Props = {
  locale: Locale
  page: Page | undefined
  /** Where there is no page but an address in both languages: the search. */
  addresses?: Pair | undefined
}

/** The same page in both languages. Where there is no page, the front pages; a page without a pair says so. */
export function LanguageSwitch({ locale, page, addresses }: Props) {
  const t = words(locale)
  const only = page && !translationOf(currentEdition(), page)
  return (
    <nav className="language-switch" aria-label={t('languageSwitch.label')}>
      {only && <p>{t('languageSwitch.missing')}</p>}
      <ul>
        {locales
          .filter((target) => !only || target === locale)
          .map((target) => (
            <li key={target}>
              <a
                href={addresses?.[target] ?? addressIn(target, locale, page)}
                lang={target}
                hrefLang={target}
                aria-current={target === locale ? 'true' : undefined}
              >
                {localeNames[target]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function addressIn(target: Locale, locale: Locale, page: Page | undefined): string {
  const version = page && (target === locale ? page : translationOf(currentEdition(), page))
  return version?.address ?? addressOf(target, [])
}
