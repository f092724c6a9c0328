/** A text was changed in one language: what does the other one say? Asked once for each place. */

import type { ChangeLine } from '#lib/edit/views/change-line'
import type { Finding } from '#lib/edit/views/form'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Action } from './action'

type Props = {
  change: ChangeLine
  pageKey: string
  questions: Finding[]
  language: Locale
  answer: Action
}

const answers = ['typo', 'same', 'later'] as const

export function QuestionForm({ change, pageKey, questions, language, answer }: Props) {
  const t = editWords(language)
  return (
    <form action={answer} className="edit-questions">
      <input type="hidden" name="change" value={change.id} />
      <input type="hidden" name="key" value={pageKey} />
      {questions.map(({ message }) => (
        <p key={message} className="finding-question">
          <strong>{t('severity-question')}</strong> {message}
        </p>
      ))}
      <fieldset>
        <legend>{t('question')}</legend>
        {answers.map((value) => (
          <p key={value} className="edit-check">
            <input type="radio" id={`${pageKey}-${value}`} name="answer" value={value} required />
            <label htmlFor={`${pageKey}-${value}`}>{t(`answer-${value}`)}</label>
          </p>
        ))}
        <p className="edit-field">
          <label htmlFor={`${pageKey}-due`}>{t('due')}</label>
          <input type="date" id={`${pageKey}-due`} name="due" />
        </p>
        <button type="submit" className="quiet">
          {t('doAnswer')}
        </button>
      </fieldset>
    </form>
  )
}
