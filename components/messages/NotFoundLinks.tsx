import { LinkList } from '#components/parts/LinkList'
import type { Locale } from '#lib/locales'
import type { LinkView } from '#lib/views/links'
import { words } from '#lib/words'

type Props = { locale: Locale; sections: LinkView[] }

/** The front page and the main sections, for a reader whose page is not there. */
export function NotFoundLinks({ locale, sections }: Props) {
  return (
    <div className="read-more">
      <h2>{words(locale)('notFound.links')}</h2>
      <LinkList links={sections} />
    </div>
  )
}
