/** A page is taken out of use. */

import { editWords } from '#lib/edit/words'
import type { Action } from '../action'
import { PageChoice, PairField, TaskOf, type ViewProps } from './fields'

export function RetirePage({ view, retire }: ViewProps & { retire: Action }) {
  const t = editWords(view.language)
  return (
    <details>
      <summary>{t('retire')}</summary>
      <form action={retire}>
        <TaskOf view={view} />
        <p>{t('retire-hint')}</p>
        <PairField task="retire" name="reason" label={t('reason')} />
        <PageChoice view={view} name="replacedBy" label={t('replacedBy')} isOptional />
        <button type="submit">{t('doRetire')}</button>
      </form>
    </details>
  )
}
