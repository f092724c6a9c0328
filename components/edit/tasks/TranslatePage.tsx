/** The language that a page lacks is begun. */

import { editWords } from '#lib/edit/words'
import { localeNames, locales } from '#lib/locales'
import type { Action } from '../action'
import { TaskOf, type ViewProps } from './fields'

/** Nothing where the page has both. */
export function TranslatePage({ view, translate }: ViewProps & { translate: Action }) {
  const t = editWords(view.language)
  const locale = locales.find((one) => view.panes[one].version === '')
  if (!locale) return null
  return (
    <section aria-labelledby="translate" className="edit-narrow">
      <h2 id="translate">{t('translate', { language: localeNames[locale] })}</h2>
      <form action={translate}>
        <TaskOf view={view} />
        <input type="hidden" name="locale" value={locale} />
        <p>{t('translate-hint')}</p>
        {(['title', 'summary'] as const).map((name) => (
          <p key={name} className="edit-field">
            <label htmlFor={`translate.${name}`}>{t(`field-${name}`)}</label>
            <textarea
              id={`translate.${name}`}
              name={name}
              rows={2}
              lang={locale}
              maxLength={name === 'title' ? 120 : 200}
              required
            />
          </p>
        ))}
        <button type="submit">{t('doTranslate')}</button>
      </form>
    </section>
  )
}
