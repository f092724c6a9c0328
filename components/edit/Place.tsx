/** A place where two people wrote otherwise, and what may stand there. */
import type { ConflictView } from '#lib/edit/views/conflicts'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

type PlaceProps = { place: ConflictView['places'][number]; file: string; language: Locale }

export function Place({ place, file, language }: PlaceProps) {
  const t = editWords(language)
  return (
    <fieldset>
      <legend>{t('place', { number: place.number })}</legend>
      {place.choices.map(({ value, label, text }) => (
        <div key={value} className="edit-check">
          <input
            type="radio"
            id={`${file}-${place.name}-${value}`}
            name={place.name}
            value={value}
            required
          />
          <label htmlFor={`${file}-${place.name}-${value}`}>
            {label}
            <span className="edit-text">{text || t('emptyText')}</span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
