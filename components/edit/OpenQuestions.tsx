/** What has to be mended or answered before a change is published, page by page. */

import type { ChangeLine } from '#lib/edit/views/change-line'
import type { OpenPage } from '#lib/edit/views/review'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Action } from './action'
import { Message } from './Message'
import { QuestionForm } from './QuestionForm'

type Props = { open: OpenPage[]; change: ChangeLine; language: Locale; answer: Action }

export function OpenQuestions({ open, change, language, answer }: Props) {
  const t = editWords(language)
  if (open.length === 0) return null
  return (
    <section className="edit-problems" aria-labelledby="open">
      <h2 id="open">{t('stillOpen')}</h2>
      {open.map(({ key, title, href, errors, questions }) => (
        <div key={key}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          {errors.length > 0 && (
            <ul>
              {errors.map(({ message }) => (
                <li key={message} className="finding-error">
                  <strong>{t('severity-error')}</strong> <Message text={message} />
                </li>
              ))}
            </ul>
          )}
          {questions.length > 0 && (
            <QuestionForm
              change={change}
              pageKey={key}
              questions={questions}
              language={language}
              answer={answer}
            />
          )}
        </div>
      ))}
    </section>
  )
}
