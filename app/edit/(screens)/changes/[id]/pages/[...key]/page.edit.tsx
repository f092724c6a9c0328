import { notFound } from 'next/navigation'
import { PageScreen } from '#components/edit/PageScreen'
import { inspectChange } from '#lib/edit/page/findings'
import { readPageFiles } from '#lib/edit/page/page-files'
import { pageScreenView } from '#lib/edit/views/page-screen'
import { savePage } from '../../../../../actions'
import { askedChange, named, visitorAs } from '../../../../../visitor'

type Props = { params: Promise<{ id: string; key: string[] }> }

export default async function EditPage({ params }: Props) {
  const { language } = await visitorAs('reader')
  const { id, key } = await params
  const { change } = await askedChange(id)
  const files = await named(() => readPageFiles(change.content, key.join('/')))
  if (!files) notFound()
  const view = pageScreenView(change, files, inspectChange(change), language)
  return <PageScreen view={view} save={savePage} />
}
