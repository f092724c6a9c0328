/** What the forms of tasks are made of. */

import type { PageScreenView } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'
import { localeNames, locales } from '#lib/locales'

export type ViewProps = { view: PageScreenView }

/** Which page of which change the task is for. */
export function TaskOf({ view: { change, key } }: ViewProps) {
  return (
    <>
      <input type="hidden" name="change" value={change.id} />
      <input type="hidden" name="key" value={key} />
    </>
  )
}

/** Words in both languages. */
export function PairField({ task, name, label }: Record<'task' | 'name' | 'label', string>) {
  return locales.map((locale) => (
    <p key={locale} className="edit-field">
      <label htmlFor={`${task}.${name}.${locale}`}>
        {label} <span className="edit-lang">{localeNames[locale]}</span>
      </label>
      <textarea
        id={`${task}.${name}.${locale}`}
        name={`${name}.${locale}`}
        rows={2}
        lang={locale}
        required
      />
    </p>
  ))
}

/** Another page. */
export function PageChoice({
  view,
  name,
  label,
  isOptional = false,
}: ViewProps & { name: string; label: string; isOptional?: boolean }) {
  return (
    <p className="edit-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name}>
        {isOptional && <option value="">{editWords(view.language)('none')}</option>}
        {view.pages
          .filter(({ value }) => value !== view.key)
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
    </p>
  )
}
