/** One publication: what it changed, and the way to take it back. */

import type { PageDifference } from '#lib/edit/views/differences'
import type { HistoryLine } from '#lib/edit/views/history'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Action } from './action'
import { Differences } from './Differences'
import { ScreenTitle } from './ScreenTitle'

type Props = { line: HistoryLine; pages: PageDifference[]; language: Locale; undo: Action }

export function PublicationScreen({ line, pages, language, undo }: Props) {
  const t = editWords(language)
  return (
    <>
      <p className="edit-way">
        <a href="/history">{t('history')}</a>
      </p>
      <ScreenTitle title={line.title} language={language} />
      <p>
        {line.when}, {line.by}
      </p>
      <form action={undo} className="edit-publish">
        <input type="hidden" name="commit" value={line.commit} />
        <button type="submit" className="quiet">
          {t('undo')}
        </button>
        <p className="edit-hint">{t('undo-hint')}</p>
      </form>
      <Differences pages={pages} language={language} />
    </>
  )
}
