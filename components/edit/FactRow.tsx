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
    <div className="edit-fields">
      {row.fields.map((field) => (
        <FactField key={field.name} field={field} language={language} />
      ))}
    </div>
  )
  if (row.remove === undefined)
    return (
      <details className="edit-row" open={row.isOpen}>
        <summary>{title}</summary>
        {fields}
      </details>
    )
  return (
    <fieldset className="edit-row">
      <legend>{title}</legend>
      {fields}
      <p className="edit-check">
        <input type="checkbox" id={row.remove} name={row.remove} value="1" />
        <label htmlFor={row.remove}>{t('remove')}</label>
      </p>
    </fieldset>
  )
}
