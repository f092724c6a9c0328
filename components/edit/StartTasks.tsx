/** What begins with no page: a new one, and the lists that all pages share. */
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import type { Action } from './action'

type Props = {
  language: Locale
  lists: { value: string; label: string }[]
  startList: Action
}

export function StartTasks({ language, lists, startList }: Props) {
  const t = editWords(language)
  return (
    <div className="edit-start">
      <a className="button" href="/new">
        {t('newTask')}
      </a>
      <a className="button" href="/new?type=press-release">
        {t('newRelease')}
      </a>
      <form action={startList} className="edit-lists">
        <label htmlFor="list">{t('shared')}</label>
        <select id="list" name="list">
          {lists.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" className="quiet">
          {t('edit')}
          <span className="hidden"> {t('shared')}</span>
        </button>
      </form>
    </div>
  )
}
