/** One field of the facts. */

import type { FieldView } from '#lib/edit/views/form'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'
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

/** Several of a list: what is chosen first. */
function Choices({ field, language }: Props) {
  const { name, label, options, values, findings } = field
  const isChosen = ({ value }: { value: string }) => values.includes(value)
  const sorted = [...options.filter(isChosen), ...options.filter((one) => !isChosen(one))]
  return (
    <fieldset className="edit-choices" id={name}>
      <legend>{label}</legend>
      <input type="hidden" name={`shown.${name}`} value="1" />
      <ul>
        {sorted.map((option) => (
          <li key={option.value} className="edit-check">
            <input
              type="checkbox"
              id={`${name}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={isChosen(option)}
            />
            <label htmlFor={`${name}-${option.value}`}>{option.label}</label>
          </li>
        ))}
      </ul>
      <Findings id={`${name}-findings`} findings={findings} language={language} />
    </fieldset>
  )
}

type ChoiceProps = { field: FieldView; common: { id: string; name: string }; none: string }

/** One of a list. What is chosen stays, also where the list does not have it. */
function Choice({ field: { value, options }, common, none }: ChoiceProps) {
  const isKnown = value === '' || options.some((option) => option.value === value)
  const all = isKnown ? options : [{ value, label: value }, ...options]
  return (
    <select {...common} defaultValue={value}>
      <option value="">{none}</option>
      {all.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
