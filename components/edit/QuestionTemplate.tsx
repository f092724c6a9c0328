/** Of this the script makes a question that comes up while somebody writes. */
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { Question } from './Question'

const all = ['typo', 'same', 'later'] as const

export function QuestionTemplate({ language }: { language: Locale }) {
  const t = editWords(language)
  const answers = all.map((value) => ({ value, label: t(`answer-${value}`) }))
  return (
    <template id="question">
      <Question
        question={{ id: '', at: '', line: 0, legend: '', answers, due: '' }}
        language={language}
      />
    </template>
  )
}
