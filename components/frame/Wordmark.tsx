import type { Locale } from '#lib/locales'
import { addressOf } from '#lib/urls'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** The site's name with its sign of sun and wave, leading to the front page. */
export function Wordmark({ locale }: Props) {
  return (
    <a className="wordmark" href={addressOf(locale, [])}>
      <svg aria-hidden="true" viewBox="0 0 40 40" width="40" height="40">
        <rect className="sign-sky" width="40" height="40" rx="6" />
        <circle className="sign-sun" cx="20" cy="21" r="9" />
        <path
          className="sign-sea"
          d="M0 22c7 0 7 4 13 4s7-4 14-4 7 4 13 4v8a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z"
        />
      </svg>
      <span>{words(locale)('site.name')}</span>
    </a>
  )
}
