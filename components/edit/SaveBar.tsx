/** Stays in sight: saving, the way to publishing, and how it all is kept. */
import type { PageScreenView } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'
import { FollowLink } from './FollowLink'

type Props = { view: PageScreenView }

export function SaveBar({ view: { language, change, follow } }: Props) {
  const t = editWords(language)
  return (
    <div className="edit-bar">
      <button type="submit">{t('save')}</button>
      <a className="button" href={change.href}>
        {t('review')}
      </a>
      <div id="status" role="status" />
      <FollowLink follow={follow} language={language} />
    </div>
  )
}
