/** The bare origin: to the front page in the reader's language, Finnish when in doubt. Nothing is remembered. */
import { preferredLocale } from '#lib/server/preferred-locale'
import { addressOf } from '#lib/urls'

export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { location: addressOf(locale, []), vary: 'Accept-Language' },
  })
}
