/** What is done with a page now and then. */

import type { PageScreenView } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'
import type { Action } from './action'
import { AddPicture } from './tasks/AddPicture'
import { CorrectPage } from './tasks/CorrectPage'
import { MovePage } from './tasks/MovePage'
import { RetirePage } from './tasks/RetirePage'

export type TaskActions = Record<'upload' | 'correct' | 'move' | 'retire' | 'translate', Action>

type Props = { view: PageScreenView; tasks: TaskActions }

export function PageTasks({ view, tasks }: Props) {
  return (
    <section aria-labelledby="tasks" className="edit-narrow">
      <h2 id="tasks">{editWords(view.language)('tasks')}</h2>
      <AddPicture view={view} upload={tasks.upload} />
      <CorrectPage view={view} correct={tasks.correct} />
      {view.mayMove && <MovePage view={view} move={tasks.move} />}
      {view.key !== 'home' && <RetirePage view={view} retire={tasks.retire} />}
    </section>
  )
}
