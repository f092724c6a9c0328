/** The texts of a page in one language. */

import type { Finding } from '#lib/edit/views/form'
import type { QuestionView } from '#lib/edit/views/question'
import type { TextPane } from '#lib/edit/views/text-pane'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'
import { Findings } from './Findings'
import { Questions } from './Questions'
import { TextField, textFields } from './TextField'

type Props = {
  pane: TextPane
  language: Locale
  findings: Finding[]
}

type FormProps = Props & { questions: QuestionView[] }

export function TextPaneForm({ pane, language, findings, questions }: FormProps) {
  const { locale, version } = pane
  const of = (field: string) => findings.filter((one) => one.field === field)
  return (
    <fieldset className="edit-pane" lang={locale} data-locale={locale}>
      <legend>{localeNames[locale]}</legend>
      <input type="hidden" name={`version.${locale}`} value={version} />
      {textFields.map((field) => (
        <div key={field}>
          <TextField name={field} pane={pane} language={language} findings={of(field)} />
          <Questions at={`${locale}.${field}`} questions={questions} language={language} />
        </div>
      ))}
      <UpdatedField pane={pane} language={language} findings={of('updated')} />
      <BodyField pane={pane} language={language} findings={of('body')} />
      <Questions at={`${locale}.body`} questions={questions} language={language} />
      <DraftBox pane={pane} language={language} />
    </fieldset>
  )
}

function UpdatedField({ pane, language, findings }: Props) {
  const { locale } = pane
  const t = editWords(language)
  return (
    <>
      <p className="edit-field">
        <label htmlFor={`${locale}.updated`} lang={language}>
          {t('field-updated')}
        </label>
        <input
          id={`${locale}.updated`}
          name={`${locale}.updated`}
          type="date"
          defaultValue={pane.updated}
          aria-describedby={findings.length > 0 ? `${locale}.updated-findings` : undefined}
        />
      </p>
      <Findings id={`${locale}.updated-findings`} findings={findings} language={language} />
    </>
  )
}

function BodyField({ pane, language, findings }: Props) {
  const { locale } = pane
  const t = editWords(language)
  return (
    <>
      <div className="edit-field">
        <label htmlFor={`${locale}.body`} lang={language}>
          {t('field-body')}
        </label>
        <span className="edit-hint" id={`${locale}.body-hint`} lang={language}>
          {t('hint-body')}
        </span>
        <textarea
          id={`${locale}.body`}
          name={`${locale}.body`}
          rows={24}
          defaultValue={pane.body}
          aria-describedby={`${locale}.body-hint ${locale}.body-findings`}
        />
      </div>
      <Findings id={`${locale}.body-findings`} findings={findings} language={language} />
    </>
  )
}

function DraftBox({ pane, language }: Omit<Props, 'findings'>) {
  const { locale } = pane
  const t = editWords(language)
  return (
    <p className="edit-check">
      <input type="hidden" name={`shown.${locale}.draft`} value="1" />
      <input
        id={`${locale}.draft`}
        type="checkbox"
        name={`${locale}.draft`}
        value="true"
        defaultChecked={pane.draft}
      />
      <label htmlFor={`${locale}.draft`} lang={language}>
        {t('field-draft')}
      </label>
    </p>
  )
}
