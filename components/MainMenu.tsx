import { PageLink } from '#components/PageLink'
import { currentEdition, type Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { currentMark, mainMenu } from '#lib/navigation'
import { words } from '#lib/words'

type Props = { locale: Locale; page: Page | undefined }

/**
 * One list for all screens. On small ones the style sheet hides it until the button before it, a `details`
 * without content of its own, is open; on wide ones it hides the button.
 */
export function MainMenu({ locale, page }: Props) {
  const t = words(locale)
  return (
    <nav className="main-menu" aria-label={t('mainMenu.label')}>
      <details>
        <summary>{t('mainMenu.button')}</summary>
      </details>
      <ul>
        {mainMenu(currentEdition(), locale).map((entry) => (
          <li key={entry.key}>
            <PageLink page={entry} short current={currentMark(entry, page)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
