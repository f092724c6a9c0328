/** A page is moved below another one. */

import { editWords } from '#lib/edit/words'
import type { Action } from '../action'
import { PageChoice, TaskOf, type ViewProps } from './fields'

export function MovePage({ view, move }: ViewProps & { move: Action }) {
  const t = editWords(view.language)
  return (
    <details>
      <summary>{t('move')}</summary>
      <form action={move}>
        <TaskOf view={view} />
        <p>{t('move-hint')}</p>
        <PageChoice view={view} name="parent" label={t('under')} />
        <button type="submit">{t('doMove')}</button>
      </form>
    </details>
  )
}
