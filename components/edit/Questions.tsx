/** The questions that belong to a place of the screen; with script more may come. */
import type { QuestionView } from '#lib/edit/views/question'
import type { Locale } from '#lib/locales'
import { Question } from './Question'

type Props = { at: string; questions: QuestionView[]; language: Locale }

export function Questions({ at, questions, language }: Props) {
  return (
    <div className="edit-asked" data-asked={at}>
      {questions
        .filter((one) => one.at === at)
        .map((question) => (
          <Question key={question.id} question={question} language={language} />
        ))}
    </div>
  )
}
