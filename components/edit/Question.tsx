/** A text was changed in one language: what does the other one say? A part of the form of the page. */
import type { QuestionView } from '#lib/edit/views/question'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

type Props = { question: QuestionView; language: Locale }

export function Question({ question: { id, line, legend, answers, due }, language }: Props) {
  const t = editWords(language)
  const isLater = answers.some(({ value }) => value === 'later')
  return (
    <fieldset className="edit-question" lang={language} data-question={id} data-line={line}>
      <legend>{legend}</legend>
      <input type="hidden" name="question" value={id} />
      {answers.map(({ value, label }) => (
        <p key={value} className="edit-check">
          <input type="radio" id={`answer.${id}.${value}`} name={`answer.${id}`} value={value} />
          <label htmlFor={`answer.${id}.${value}`}>{label}</label>
        </p>
      ))}
      {isLater && (
        <p className="edit-field">
          <label htmlFor={`due.${id}`}>{t('due')}</label>
          <input type="date" id={`due.${id}`} name={`due.${id}`} defaultValue={due} />
        </p>
      )}
      <button type="submit" className="quiet">
        {t('doAnswer')}
      </button>
    </fieldset>
  )
}
