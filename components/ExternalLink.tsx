import { Text } from '#components/Text'
import type { Link } from '#lib/content/pages'
import { linkNote } from '#lib/link-note'
import type { Locale } from '#lib/locales'

type Props = {
  link: Link
  locale: Locale
  /** Words in place of the link's title. */
  children?: string
}

/** A link to another site. Its language is told where it is not the page's own. */
export function ExternalLink({ link, locale, children = link.title[locale] }: Props) {
  const { hreflang, note } = linkNote(locale, link.languages ?? [])
  return (
    <a href={typeof link.url === 'string' ? link.url : link.url[locale]} hrefLang={hreflang}>
      <Text locale={locale}>{children}</Text>
      {note && ` ${note}`}
    </a>
  )
}
