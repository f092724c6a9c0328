/** Several of a list: what is chosen stands first. */
import type { FieldView } from '#lib/edit/views/form'
import type { Locale } from '#lib/locales'
import { Findings } from './Findings'

type Props = { field: FieldView; language: Locale }

export function Choices({ field, language }: Props) {
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
