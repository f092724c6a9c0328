/** A change before it is published: what differs, what is open, and the button. */

import type { ReviewView } from '#lib/edit/views/review'
import { editWords } from '#lib/edit/words'
import { AboutChange } from './AboutChange'
import type { Action } from './action'
import { Differences } from './Differences'
import { FollowLink } from './FollowLink'
import { OpenQuestions } from './OpenQuestions'
import { ProgressBox } from './ProgressBox'
import { ScreenTitle } from './ScreenTitle'

type Actions = Record<'publish' | 'rename' | 'drop' | 'answer', Action>

type Props = { view: ReviewView; actions: Actions }

export function ReviewScreen({ view, actions }: Props) {
  const { language, change, differences, open, conflicts, follow, progress, mayPublish } = view
  const t = editWords(language)
  return (
    <>
      <p className="edit-way">
        <a href="/">{t('pages')}</a>
      </p>
      <ScreenTitle title={change.title} language={language} />
      <p>{t('byAuthor', { author: change.author })}</p>
      {progress && <ProgressBox progress={progress} language={language} />}
      {conflicts > 0 && (
        <p className="finding-error">
          <a href={`${change.href}/conflicts`}>{t('conflictsOpen', { count: conflicts })}</a>
        </p>
      )}
      <FollowLink follow={follow} language={language} />
      <OpenQuestions open={open} change={change} language={language} answer={actions.answer} />
      <form action={actions.publish} className="edit-publish">
        <input type="hidden" name="change" value={change.id} />
        <button type="submit" disabled={!mayPublish}>
          {t('publish')}
        </button>
        <p className="edit-hint">{t(mayPublish ? 'publish-hint' : 'publish-not')}</p>
      </form>
      <Differences pages={differences} language={language} editHref={`${change.href}/pages`} />
      <AboutChange change={change} language={language} actions={actions} />
    </>
  )
}
