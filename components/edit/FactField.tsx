/** One field of the facts. */

import type { FieldView } from '#lib/edit/views/form'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'
import { Choice } from './Choice'
import { Choices } from './Choices'
import { Findings } from './Findings'

type Props = { field: FieldView; language: Locale }

export function FactField({ field, language }: Props) {
  const { name, kind, label, hint, lang, findings } = field
  if (kind === 'choices') return <Choices field={field} language={language} />
  const isBox = kind === 'check'
  return (
    <div className={isBox ? 'edit-check' : 'edit-field'}>
      {isBox && <Control field={field} language={language} />}
      <label htmlFor={name}>
        {label}
        {lang && <span className="edit-lang"> {localeNames[lang]}</span>}
      </label>
      {hint && (
        <span className="edit-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {!isBox && <Control field={field} language={language} />}
      {findings.length > 0 && (
        <Findings id={`${name}-findings`} findings={findings} language={language} />
      )}
    </div>
  )
}

function Control({ field, language }: Props) {
  const { name, kind, value, lang, hint, findings } = field
  const t = editWords(language)
  const described = [hint && `${name}-hint`, findings.length > 0 && `${name}-findings`]
    .filter(Boolean)
    .join(' ')
  const common = { id: name, name, ...(described && { 'aria-describedby': described }) }
  if (kind === 'check')
    return (
      <>
        <input type="hidden" name={`shown.${name}`} value="1" />
        <input type="checkbox" {...common} value="true" defaultChecked={value === 'true'} />
      </>
    )
  if (kind === 'choice') return <Choice field={field} common={common} none={t('none')} />
  if (kind === 'day') return <input type="date" {...common} defaultValue={value} />
  if (kind === 'moment') return <input type="datetime-local" {...common} defaultValue={value} />
  if (lang || kind === 'words')
    return <textarea {...common} rows={kind === 'words' ? 4 : 2} defaultValue={value} lang={lang} />
  return (
    <input
      type="text"
      inputMode={kind === 'number' ? 'decimal' : undefined}
      {...common}
      defaultValue={value}
    />
  )
}
