/** What is the same in both languages, once: groups that open and close. */

import type { GroupView } from '#lib/edit/views/form'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { FactField } from './FactField'
import { FactRow } from './FactRow'

type Props = { groups: GroupView[]; language: Locale }

export function FactsForm({ groups, language }: Props) {
  const t = editWords(language)
  return (
    <section className="edit-facts" aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <p>{t('facts-hint')}</p>
      {groups.map((group) => (
        <details key={group.id} id={`group-${group.id}`} open={group.isOpen}>
          <summary>
            {group.title} <span className="edit-note">{summaryOf(group)}</span>
          </summary>
          {group.hint && <p className="edit-hint">{group.hint}</p>}
          {group.fields.length > 0 && <Fields group={group} language={language} />}
          {group.rows?.map((row, index) => (
            <FactRow
              key={row.fields[0]?.name ?? index}
              row={row}
              title={row.title || (group.add ?? '')}
              language={language}
            />
          ))}
        </details>
      ))}
    </section>
  )
}

function Fields({ group, language }: { group: GroupView; language: Locale }) {
  return (
    <fieldset className="edit-fields">
      <legend className="hidden">{group.title}</legend>
      {group.fields.map((field) => (
        <FactField key={field.name} field={field} language={language} />
      ))}
    </fieldset>
  )
}

function summaryOf({ fields, rows }: GroupView): string {
  const known = (rows ?? []).filter(({ remove }) => remove !== undefined)
  if (known.length > 0) return known.map(({ title }) => title).join(' · ')
  return fields
    .flatMap(({ value, values, options }) => {
      const chosen = values.length > 0 ? values : value === '' ? [] : [value]
      return chosen.map((one) => options.find((option) => option.value === one)?.label ?? one)
    })
    .join(' · ')
}
