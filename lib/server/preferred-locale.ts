/** The language of a reader who has not chosen one. */
import Negotiator from 'negotiator'
import { defaultLocale, isLocale, type Locale, locales } from '#lib/locales'

/** The language of the site that an Accept-Language header likes best; Finnish without one. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  if (!acceptLanguage) return defaultLocale
  const best = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language([
    ...locales,
  ])
  return isLocale(best) ? best : defaultLocale
}
