import { type Locale, otherLocale } from '#lib/locales'
import type { BehindView } from '#lib/views/article'
import { words } from '#lib/words'

type Props = { behind: BehindView; locale: Locale }

/** Says that the other language's text is newer, and leads to it. */
export function LanguageBehind({ behind: { text, href }, locale }: Props) {
  return (
    <div className="notice">
      <p>{text}</p>
      <p>
        <a href={href} hrefLang={otherLocale(locale)}>
          {words(locale)('languageBehind.link')}
        </a>
      </p>
    </div>
  )
}
