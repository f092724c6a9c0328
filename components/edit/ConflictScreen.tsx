/** Two people changed the same place: somebody chooses, paragraph by paragraph. Nothing is lost until then. */

import type { ConflictView } from '#lib/edit/views/conflicts'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Action } from './action'

type Props = { conflicts: ConflictView[]; change: string; language: Locale; resolve: Action }

export function ConflictScreen({ conflicts, change, language, resolve }: Props) {
  const t = editWords(language)
  return (
    <>
      <p className="edit-way">
        <a href={`/changes/${change}`}>{t('review')}</a>
      </p>
      <h1>{t('conflicts')}</h1>
      <p>{conflicts.length === 0 ? t('noConflicts') : t('conflicts-hint')}</p>
      {conflicts.map(({ file, title, places }) => (
        <form key={file} action={resolve} className="edit-conflict">
          <h2>{title}</h2>
          <input type="hidden" name="change" value={change} />
          <input type="hidden" name="file" value={file} />
          {places.map((place) => (
            <Place key={place.name} place={place} file={file} language={language} />
          ))}
          <button type="submit">{t('choose')}</button>
        </form>
      ))}
    </>
  )
}

type PlaceProps = { place: ConflictView['places'][number]; file: string; language: Locale }

function Place({ place, file, language }: PlaceProps) {
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
