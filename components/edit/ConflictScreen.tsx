/** Two people changed the same place: somebody chooses, paragraph by paragraph. Nothing is lost until then. */

import type { ConflictView } from '#lib/edit/views/conflicts'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Action } from './action'
import { Place } from './Place'
import { ScreenTitle } from './ScreenTitle'

type Props = { conflicts: ConflictView[]; change: string; language: Locale; resolve: Action }

export function ConflictScreen({ conflicts, change, language, resolve }: Props) {
  const t = editWords(language)
  return (
    <>
      <p className="edit-way">
        <a href={`/changes/${change}`}>{t('review')}</a>
      </p>
      <ScreenTitle title={t('conflicts')} language={language} />
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
