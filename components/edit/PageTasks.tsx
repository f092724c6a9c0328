/** What is done with a page now and then: a picture is added, the page is taken out of use. */

import type { PageScreenView } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'
import { localeNames, locales } from '#lib/locales'
import type { Action } from './action'

type Props = { view: PageScreenView; upload: Action; retire: Action }

export function PageTasks({ view, upload, retire }: Props) {
  const t = editWords(view.language)
  return (
    <section aria-labelledby="tasks" className="edit-narrow">
      <h2 id="tasks">{t('tasks')}</h2>
      <details>
        <summary>{t('addPicture')}</summary>
        <form action={upload}>
          <Hidden view={view} />
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
          <PairField view={view} name="alt" label={t('field-alt')} />
          <PairField view={view} name="caption" label={t('field-caption')} />
          <p className="edit-field">
            <label htmlFor="credit">{t('field-credit')}</label>
            <input id="credit" name="credit" required />
          </p>
          <button type="submit">{t('upload')}</button>
        </form>
      </details>
      {view.key !== 'home' && <RetireForm view={view} retire={retire} />}
    </section>
  )
}

function RetireForm({ view, retire }: Omit<Props, 'upload'>) {
  const t = editWords(view.language)
  return (
    <details>
      <summary>{t('retire')}</summary>
      <form action={retire}>
        <Hidden view={view} />
        <p>{t('retire-hint')}</p>
        <PairField view={view} name="reason" label={t('reason')} />
        <p className="edit-field">
          <label htmlFor="replacedBy">{t('replacedBy')}</label>
          <select id="replacedBy" name="replacedBy">
            <option value="">{t('none')}</option>
            {view.pages
              .filter(({ value }) => value !== view.key)
              .map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
          </select>
        </p>
        <button type="submit">{t('doRetire')}</button>
      </form>
    </details>
  )
}

type ViewProps = Pick<Props, 'view'>

function Hidden({ view: { change, key } }: ViewProps) {
  return (
    <>
      <input type="hidden" name="change" value={change.id} />
      <input type="hidden" name="key" value={key} />
    </>
  )
}

function PairField({ view, name, label }: ViewProps & { name: string; label: string }) {
  return locales.map((locale) => (
    <p key={locale} className="edit-field">
      <label htmlFor={`task.${name}.${locale}`}>
        {label} <span className="edit-lang">{localeNames[locale]}</span>
      </label>
      <textarea
        id={`task.${name}.${locale}`}
        name={`${name}.${locale}`}
        rows={2}
        lang={locale}
        data-key={view.key}
        required
      />
    </p>
  ))
}
