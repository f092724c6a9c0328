import { notFound } from 'next/navigation'
import { ProgressBox } from '#components/edit/ProgressBox'
import { ReviewScreen } from '#components/edit/ReviewScreen'
import { ScreenTitle } from '#components/edit/ScreenTitle'
import { inspectChange } from '#lib/edit/page/findings'
import { readProgress } from '#lib/edit/publish/progress'
import { findChange } from '#lib/edit/store/changes'
import { repository } from '#lib/edit/store/repository'
import { progressView, reviewView } from '#lib/edit/views/review'
import { answerQuestions, discardChange, publishChange, retitleChange } from '../../../actions'
import { named, visitorAs } from '../../../visitor'

type Props = { params: Promise<{ id: string }> }

export default async function ReviewPage({ params }: Props) {
  const { language } = await visitorAs('reader')
  const { id } = await params
  const repo = await repository()
  const change = await named(() => findChange(repo, id))
  const progress = await named(async () => readProgress(repo, id))
  // A change that is being published may be gone before all of it has been read.
  if (progress && (!change || progress.state === 'running')) {
    return (
      <>
        <ScreenTitle title={progress.title} language={language} />
        <ProgressBox progress={progressView(progress, language)} language={language} />
      </>
    )
  }
  if (!change) notFound()
  const view = await reviewView(repo, change, inspectChange(change), language)
  const actions = {
    publish: publishChange,
    rename: retitleChange,
    drop: discardChange,
    answer: answerQuestions,
  }
  return <ReviewScreen view={view} actions={actions} />
}
