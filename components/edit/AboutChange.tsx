/** The name of a change, and the way to give it up. */

import type { ReviewView } from '#lib/edit/views/review'
import { editWords } from '#lib/edit/words'
import type { Action } from './action'

type AboutProps = {
  change: ReviewView['change']
  language: ReviewView['language']
  actions: Record<'rename' | 'drop', Action>
}

export function AboutChange({ change, language, actions }: AboutProps) {
  const t = editWords(language)
  return (
    <section aria-labelledby="about-change">
      <h2 id="about-change">{t('aboutChange')}</h2>
      <form action={actions.rename} className="edit-filter">
        <input type="hidden" name="change" value={change.id} />
        <p>
          <label htmlFor="title">{t('changeTitle')}</label>
          <input
            id="title"
            type="text"
            name="title"
            defaultValue={change.title}
            maxLength={120}
            required
          />
        </p>
        <button type="submit" className="quiet">
          {t('rename')}
        </button>
      </form>
      <details className="edit-drop">
        <summary>{t('dropChange')}</summary>
        <form action={actions.drop}>
          <p>{t('drop-hint')}</p>
          <input type="hidden" name="change" value={change.id} />
          <button type="submit" className="quiet">
            {t('drop')}
          </button>
        </form>
      </details>
    </section>
  )
}
