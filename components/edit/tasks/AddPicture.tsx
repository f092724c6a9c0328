/** A picture is added to a page. */

import { editWords } from '#lib/edit/words'
import type { Action } from '../action'
import { PairField, TaskOf, type ViewProps } from './fields'

export function AddPicture({ view, upload }: ViewProps & { upload: Action }) {
  const t = editWords(view.language)
  return (
    <details>
      <summary>{t('addPicture')}</summary>
      <form action={upload}>
        <TaskOf view={view} />
        <p>{t('picture-hint')}</p>
        <p className="edit-field">
          <label htmlFor="file">{t('pictureFile')}</label>
          <input
            id="file"
            name="file"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            required
          />
        </p>
        <PairField task="picture" name="alt" label={t('field-alt')} />
        <PairField task="picture" name="caption" label={t('field-caption')} />
        <p className="edit-field">
          <label htmlFor="credit">{t('field-credit')}</label>
          <input id="credit" type="text" name="credit" required />
        </p>
        <button type="submit">{t('upload')}</button>
      </form>
    </details>
  )
}
