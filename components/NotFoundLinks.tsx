import { LinkList } from '#components/LinkList'
import { currentEdition, pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { mainMenu } from '#lib/navigation'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** The front page and the main sections, for a reader whose page is not there. */
export function NotFoundLinks({ locale }: Props) {
  return (
    <div className="read-more">
      <h2>{words(locale)('notFound.links')}</h2>
      <LinkList pages={[pageOf(currentEdition(), 'home', locale), ...mainMenu(currentEdition(), locale)]} />
    </div>
  )
}
