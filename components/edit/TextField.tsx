/** A text of one line, or a few, in one language. */
import type { Finding } from '#lib/edit/views/form'
import type { TextPane } from '#lib/edit/views/text-pane'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { Findings } from './Findings'

export const textFields = ['title', 'summary', 'navTitle', 'slug'] as const

type Props = {
  name: (typeof textFields)[number]
  pane: TextPane
  language: Locale
  findings: Finding[]
}

export function TextField({ name, pane, language, findings }: Props) {
  const { locale } = pane
  const t = editWords(language)
  const id = `${locale}.${name}`
  return (
    <div className="edit-field">
      <label htmlFor={id} lang={language}>
        {t(`field-${name}`)}
      </label>
      <span className="edit-hint" id={`${id}-hint`} lang={language}>
        {t(`hint-${name}`)}
      </span>
      <textarea
        id={id}
        name={id}
        rows={name === 'summary' ? 3 : 1}
        defaultValue={pane[name]}
        aria-invalid={findings.some(({ severity }) => severity === 'error') || undefined}
        aria-describedby={`${id}-hint ${id}-findings`}
      />
      <Findings id={`${id}-findings`} findings={findings} language={language} />
    </div>
  )
}
