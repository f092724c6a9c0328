/** The two languages of the site. Neither is the source of the other. */
export const locales = ['fi', 'sv'] as const

export type Locale = (typeof locales)[number]

/** A text in both languages. */
export type Pair<Text = string> = Record<Locale, Text>

/** Each language's name in that language. */
export const localeNames: Pair = { fi: 'Suomi', sv: 'Svenska' }

export const defaultLocale: Locale = 'fi'

/** True for 'fi' and 'sv' only: guards every address segment that claims to be a language. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The language that the given one is paired with. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fi' ? 'sv' : 'fi'
}
