/** One of a list. What is chosen stays, also where the list does not have it. */
import type { FieldView } from '#lib/edit/views/form'

type ChoiceProps = { field: FieldView; common: { id: string; name: string }; none: string }

export function Choice({ field: { value, options }, common, none }: ChoiceProps) {
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
