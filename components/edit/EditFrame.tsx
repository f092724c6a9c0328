/** What stands around every screen of the editor. */
import type { ReactNode } from 'react'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { LanguageChoice } from './LanguageChoice'

type Props = { language: Locale; person: string; children: ReactNode }

export function EditFrame({ language, person, children }: Props) {
  const t = editWords(language)
  return (
    <>
      <header className="edit-header">
        <a className="skip-link" href="#main">
          {t('skip')}
        </a>
        <p className="edit-name">{t('editor')}</p>
        <nav aria-label={t('screens')}>
          <ul>
            <li>
              <a href="/">{t('pages')}</a>
            </li>
            <li>
              <a href="/history">{t('history')}</a>
            </li>
          </ul>
        </nav>
        <p className="edit-person">{person}</p>
        <LanguageChoice language={language} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
