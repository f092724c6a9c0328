import { ChangedFactsScreen } from '#components/edit/ChangedFactsScreen'
import { whatFollows } from '#lib/edit/follow/following'
import { inspectChange } from '#lib/edit/page/findings'
import { changedFactsView } from '#lib/edit/views/changed-facts'
import { titlesOf } from '#lib/edit/views/page-list'
import { mendFacts } from '../../../../fact-actions'
import { askedChange, visitorAs } from '../../../../visitor'

type Props = { params: Promise<{ id: string }> }

export default async function ChangedFactsPage({ params }: Props) {
  const { language } = await visitorAs('reader')
  const { repo, change } = await askedChange((await params).id)
  const { site } = inspectChange(change)
  const followings = await whatFollows(repo, change)
  const view = changedFactsView(change, followings, titlesOf(site), language)
  return <ChangedFactsScreen view={view} mend={mendFacts} />
}
