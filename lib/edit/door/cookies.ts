/** What a browser brings along: its session, and the language that its writer chose. */
import type { IncomingHttpHeaders } from 'node:http'
import { isLocale, type Locale } from '#lib/locales'

/** The chosen language, else the browser's own. */
export function languageOf(headers: IncomingHttpHeaders): Locale {
  const chosen = cookiesOf(headers).get('edit-language')
  if (isLocale(chosen)) return chosen
  return /^\s*sv/.test(headers['accept-language'] ?? '') ? 'sv' : 'fi'
}

/** The cookies of a request, by name. */
export function cookiesOf({ cookie = '' }: IncomingHttpHeaders): Map<string, string> {
  return new Map(
    cookie.split(';').flatMap((part) => {
      const [name = '', value] = part.trim().split('=')
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}
