/** All pages, how they stand, and the open changes. */

import type { PageListView } from '#lib/edit/views/page-list'
import { editWords } from '#lib/edit/words'
import type { Action } from './action'
import { ChangeList } from './ChangeList'
import { PageTableRow } from './PageTableRow'
import { ScreenTitle } from './ScreenTitle'
import { StartTasks } from './StartTasks'

type Props = {
  view: PageListView
  start: Action
  lists: { value: string; label: string }[]
  startList: Action
}

export function PageList({ view, start, lists, startList }: Props) {
  const { language, rows, changes } = view
  const t = editWords(language)
  return (
    <>
      <ScreenTitle title={t('pages')} language={language} />
      <StartTasks language={language} lists={lists} startList={startList} />
      <ChangeList changes={changes} language={language} />
      <FilterForm view={view} />
      <p role="status">{t('pageCount', { count: rows.length })}</p>
      {rows.length > 0 && <PageTable view={view} start={start} />}
    </>
  )
}

function PageTable({ view: { language, rows }, start }: Pick<Props, 'view' | 'start'>) {
  const t = editWords(language)
  return (
    <table className="edit-pages">
      <thead>
        <tr>
          <th scope="col">{t('page')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('updated')}</th>
          <th scope="col">{t('edit')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PageTableRow key={row.key} row={row} language={language} start={start} />
        ))}
      </tbody>
    </table>
  )
}

function FilterForm({ view: { language, query, filter, filters } }: Pick<Props, 'view'>) {
  const t = editWords(language)
  return (
    <form className="edit-filter" method="get" action="/">
      <p>
        <label htmlFor="query">{t('search')}</label>
        <input id="query" name="query" type="search" defaultValue={query} />
      </p>
      <p>
        <label htmlFor="filter">{t('show')}</label>
        <select id="filter" name="filter" defaultValue={filter}>
          {filters.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" className="quiet">
        {t('doSearch')}
      </button>
    </form>
  )
}
