/** A new page, or a new press release: only what it cannot be without. */

import type { NewPageView } from '#lib/edit/views/new-page'
import { editWords } from '#lib/edit/words'
import { locales } from '#lib/locales'
import type { Action } from './action'
import { ScreenTitle } from './ScreenTitle'
import { TitleFields } from './TitleFields'

type Props = { view: NewPageView; create: Action }

export function NewPageForm({ view, create }: Props) {
  const { language, isRelease, isTaken } = view
  const t = editWords(language)
  return (
    <>
      <p className="edit-way">
        <a href="/">{t('pages')}</a>
      </p>
      <ScreenTitle title={t(isRelease ? 'newRelease' : 'newTask')} language={language} />
      {isTaken && <p className="finding-error">{t('keyTaken')}</p>}
      <form action={create} className="edit-narrow">
        {isRelease ? <ReleaseFields view={view} /> : <PlaceFields view={view} />}
        {locales.map((locale) => (
          <TitleFields key={locale} locale={locale} language={language} />
        ))}
        <button type="submit">{t('create')}</button>
      </form>
    </>
  )
}

function ReleaseFields({ view: { language } }: Omit<Props, 'create'>) {
  const t = editWords(language)
  return (
    <>
      <input type="hidden" name="type" value="press-release" />
      <input type="hidden" name="parent" value="press" />
      <p className="edit-field">
        <label htmlFor="publishAt">{t('field-publishAt')}</label>
        <span className="edit-hint">{t('newRelease-hint')}</span>
        <input id="publishAt" name="publishAt" type="datetime-local" />
      </p>
    </>
  )
}

function PlaceFields({ view: { language, types, parents } }: Omit<Props, 'create'>) {
  const t = editWords(language)
  const lists = [
    { name: 'type', label: t('field-type'), options: types },
    { name: 'parent', label: t('under'), options: parents },
  ]
  return (
    <>
      <p>{t('newPage-hint')}</p>
      {lists.map(({ name, label, options }) => (
        <p key={name} className="edit-field">
          <label htmlFor={name}>{label}</label>
          <select id={name} name={name}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </p>
      ))}
    </>
  )
}
