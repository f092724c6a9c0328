import { PageList } from '#components/edit/PageList'
import { inspectContent } from '#lib/edit/page/findings'
import { allChanges } from '#lib/edit/store/changes'
import { publishedContent } from '#lib/edit/store/copies'
import { repository } from '#lib/edit/store/repository'
import { pageListView } from '#lib/edit/views/page-list'
import { sharedListNames } from '#lib/edit/views/shared-list'
import { startEditing } from '../actions'
import { startList } from '../task-actions'
import { visitorAs } from '../visitor'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Pages({ searchParams }: Props) {
  const { language } = await visitorAs('reader')
  const { query, filter } = await searchParams
  const repo = await repository()
  const [content, changes] = await Promise.all([publishedContent(repo), allChanges(repo)])
  const asked = { query: String(query ?? ''), filter: String(filter ?? 'all') }
  const view = await pageListView(inspectContent(content), changes, language, asked)
  return (
    <PageList
      view={view}
      start={startEditing}
      lists={sharedListNames(language)}
      startList={startList}
    />
  )
}
