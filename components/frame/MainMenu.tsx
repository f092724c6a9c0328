import { LinkList } from '#components/parts/LinkList'
import type { Locale } from '#lib/locales'
import type { LinkView } from '#lib/views/links'
import { words } from '#lib/words'

type Props = { menu: LinkView[]; locale: Locale }

/**
 * One list for all screens. On small ones the style sheet hides it until the button before it, a `details`
 * without content of its own, is open; on wide ones it hides the button.
 */
export function MainMenu({ menu, locale }: Props) {
  const t = words(locale)
  return (
    <nav className="main-menu" aria-label={t('mainMenu.label')}>
      <details>
        <summary>{t('mainMenu.button')}</summary>
      </details>
      <LinkList links={menu} />
    </nav>
  )
}
