import { notFound } from 'next/navigation'
import { SharedListScreen } from '#components/edit/SharedListScreen'
import { isSharedList } from '#lib/edit/facts/shared-specs'
import { inspectChange } from '#lib/edit/page/findings'
import { sharedListView } from '#lib/edit/views/shared-list'
import { saveList } from '../../../../../task-actions'
import { askedChange, visitorAs } from '../../../../../visitor'

type Props = { params: Promise<{ id: string; list: string }> }

export default async function SharedListPage({ params }: Props) {
  const { language } = await visitorAs('reader')
  const { id, list } = await params
  const { change } = await askedChange(id)
  if (!isSharedList(list)) notFound()
  const view = await sharedListView(change, list, inspectChange(change), language)
  return <SharedListScreen view={view} save={saveList} />
}
