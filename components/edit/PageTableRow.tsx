/** A page in the list: both titles, its states, and the way to edit it. */

import type { PageRow } from '#lib/edit/views/page-list'
import { editWords } from '#lib/edit/words'
import { type Locale, locales } from '#lib/locales'
import type { Action } from './action'

type Props = { row: PageRow; language: Locale; start: Action }

export function PageTableRow({ row, language, start }: Props) {
  const { key, titles, depth, updated } = row
  const t = editWords(language)
  return (
    <tr>
      <th scope="row" className={`depth-${Math.min(depth, 4)}`}>
        {locales.map((locale) => (
          <span key={locale} lang={locale}>
            {titles[locale]}
          </span>
        ))}
      </th>
      <td>
        <States row={row} language={language} />
      </td>
      <td>
        {[...new Set(locales.map((locale) => updated[locale]))].map((date) => (
          <span key={date}>{date}</span>
        ))}
      </td>
      <td>
        <form action={start}>
          <input type="hidden" name="key" value={key} />
          <button type="submit" className="quiet">
            {t('edit')} <span className="hidden">{titles[language]}</span>
          </button>
        </form>
        <a href={`/history/pages/${key}`}>
          {t('history')} <span className="hidden">{titles[language]}</span>
        </a>
      </td>
    </tr>
  )
}

function States({ row, language }: Omit<Props, 'start'>) {
  const { key, states, warnings, nextChange, changes } = row
  const t = editWords(language)
  return (
    <>
      {states.map((state) => (
        <span key={state} className="edit-state">
          {state}
        </span>
      ))}
      {warnings > 0 && <span className="edit-note">{t('warningCount', { count: warnings })}</span>}
      {nextChange && <span className="edit-note">{t('nextChange', { date: nextChange })}</span>}
      {changes.map(({ id, title, author, href }) => (
        <a key={id} href={`${href}/pages/${key}`}>
          {t('inChange', { title, author })}
        </a>
      ))}
    </>
  )
}
