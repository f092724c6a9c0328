import { Text } from '#components/parts/Text'
import type { LinkView } from '#lib/views/links'

type Props = { link: LinkView }

/** A link to a page of this site or of another. Its language is told where it is not the page's own. */
export function ViewLink({ link: { href, text, hreflang, note, current } }: Props) {
  return (
    <a href={href} hrefLang={hreflang} aria-current={current}>
      <Text>{text}</Text>
      {note && ` ${note}`}
    </a>
  )
}
