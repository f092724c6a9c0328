/** What a link says of its target's language when the page's own is not among its languages. */
import type { Locale } from '#lib/locales'
import type { Link } from '#lib/schema/page'
import { words } from '#lib/words'

type Language = Link['languages'][Locale][number]

/** `hreflang` and '(på finska)' for a target in these languages, or nothing when the page's language is one of them. */
export function linkNote(
  locale: Locale,
  languages: Language[],
): { hreflang?: Language; note?: string } {
  const [first] = languages
  if (first === undefined || languages.includes(locale)) return {}
  return { hreflang: first, note: words(locale)(`linkNote.${first}`) }
}
