/** One item of a list. */

import type { RowView } from '#lib/edit/views/form'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { FactField } from './FactField'

type RowProps = { row: RowView; title: string; language: Locale }

/** A row that is there is seen whole; the one to be filled in opens. */
export function FactRow({ row, title, language }: RowProps) {
  const t = editWords(language)
  const fields = (
    <>
      {row.fields.map((field) => (
        <FactField key={field.name} field={field} language={language} />
      ))}
    </>
  )
  if (row.remove === undefined)
    return (
      <details className="edit-row" open={row.isOpen}>
        <summary>{title}</summary>
        <fieldset className="edit-fields">
          <legend className="hidden">{title}</legend>
          {fields}
        </fieldset>
      </details>
    )
  return (
    // Findings of the row as a whole lead here.
    <fieldset className="edit-row" id={row.remove.replace('remove.', '')}>
      <legend>{title}</legend>
      <div className="edit-fields">{fields}</div>
      <p className="edit-check">
        <input type="checkbox" id={row.remove} name={row.remove} value="1" />
        <label htmlFor={row.remove}>{t('remove')}</label>
      </p>
    </fieldset>
  )
}
