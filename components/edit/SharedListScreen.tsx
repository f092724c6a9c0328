/** A list that all pages share: contacts, links, names. */

import type { SharedListView } from '#lib/edit/views/shared-list'
import { editWords } from '#lib/edit/words'
import type { Action } from './action'
import { FactRow } from './FactRow'
import { Findings } from './Findings'
import { ScreenTitle } from './ScreenTitle'

type Props = { view: SharedListView; save: Action }

export function SharedListScreen({ view, save }: Props) {
  const { language, change, list, title, version, group, findings } = view
  const t = editWords(language)
  const loose = findings.filter(({ field }) => field === '')
  return (
    <>
      <p className="edit-way">
        <a href="/">{t('pages')}</a> › <a href={change.href}>{change.title}</a>
      </p>
      <ScreenTitle title={title} language={language} />
      <p>{t('shared-hint')}</p>
      <form action={save}>
        <input type="hidden" name="change" value={change.id} />
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="version" value={version} />
        <div className="edit-bar">
          <button type="submit">{t('save')}</button>
          <a className="button" href={change.href}>
            {t('review')}
          </a>
        </div>
        <Findings id="list-findings" findings={loose} language={language} />
        {group?.rows?.toReversed().map((row) => (
          <FactRow
            key={row.fields[0]?.name}
            row={row}
            title={row.title || (group.add ?? '')}
            language={language}
          />
        ))}
      </form>
    </>
  )
}
