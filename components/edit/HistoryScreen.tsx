/** What has been published, newest first. */
import type { HistoryView } from '#lib/edit/views/history'
import { editWords } from '#lib/edit/words'
import { ScreenTitle } from './ScreenTitle'

type Props = { view: HistoryView }

export function HistoryScreen({ view: { language, title, lines } }: Props) {
  const t = editWords(language)
  return (
    <>
      <ScreenTitle title={title ? t('historyOf', { title }) : t('history')} language={language} />
      <ol className="edit-history">
        {lines.map((line) => (
          <li key={line.commit}>
            <a href={line.href}>{line.title}</a>
            <span className="edit-note">
              {line.when}, {line.by}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
