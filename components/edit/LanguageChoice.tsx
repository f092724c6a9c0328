import { type Locale, localeNames, locales } from '#lib/locales'

export function LanguageChoice({ language }: { language: Locale }) {
  return (
    <form method="post" action="/language">
      {locales.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="language"
          value={locale}
          lang={locale}
          aria-pressed={locale === language}
          className="quiet"
        >
          {localeNames[locale]}
        </button>
      ))}
    </form>
  )
}
