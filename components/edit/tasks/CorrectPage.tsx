/** Readers are told what was wrong, or what is new. */

import { editWords } from '#lib/edit/words'
import type { Action } from '../action'
import { PairField, TaskOf, type ViewProps } from './fields'

export function CorrectPage({ view, correct }: ViewProps & { correct: Action }) {
  const t = editWords(view.language)
  return (
    <details>
      <summary>{t('correct')}</summary>
      <form action={correct}>
        <TaskOf view={view} />
        <p>{t('correct-hint')}</p>
        <p className="edit-field">
          <label htmlFor="kind">{t('field-kind')}</label>
          <select id="kind" name="kind">
            {(['correction', 'update'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind-${kind}`)}
              </option>
            ))}
          </select>
        </p>
        <PairField task="correct" name="text" label={t('correct-text')} />
        <button type="submit">{t('doCorrect')}</button>
      </form>
    </details>
  )
}
