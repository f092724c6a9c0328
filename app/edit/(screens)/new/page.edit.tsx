import { NewPageForm } from '#components/edit/NewPageForm'
import { inspectContent } from '#lib/edit/page/findings'
import { publishedContent } from '#lib/edit/store/copies'
import { repository } from '#lib/edit/store/repository'
import { newPageView } from '#lib/edit/views/new-page'
import { createPage } from '../../task-actions'
import { visitorAs } from '../../visitor'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewPage({ searchParams }: Props) {
  const { language } = await visitorAs('writer')
  const { type, taken } = await searchParams
  const inspected = inspectContent(await publishedContent(await repository()))
  const asked = { isRelease: type === 'press-release', isTaken: taken !== undefined }
  return <NewPageForm view={newPageView(inspected, language, asked)} create={createPage} />
}
