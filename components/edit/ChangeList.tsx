/** Changes that are not published yet. */
import type { ChangeLine } from '#lib/edit/views/change-line'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

type Props = { changes: ChangeLine[]; language: Locale }

export function ChangeList({ changes, language }: Props) {
  const t = editWords(language)
  if (changes.length === 0) return null
  return (
    <section className="edit-changes" aria-labelledby="changes">
      <h2 id="changes">{t('openChanges')}</h2>
      <ul>
        {changes.map(({ id, title, author, href }) => (
          <li key={id}>
            <a href={href}>{title}</a> <span className="edit-note">{author}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
