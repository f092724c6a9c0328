import { HistoryScreen } from '#components/edit/HistoryScreen'
import { inspectContent } from '#lib/edit/page/findings'
import { publications } from '#lib/edit/review/history'
import { publishedContent } from '#lib/edit/store/copies'
import { pageKey } from '#lib/edit/store/names'
import { repository } from '#lib/edit/store/repository'
import { historyView } from '#lib/edit/views/history'
import { titlesOf } from '#lib/edit/views/page-list'
import { named, visitorAs } from '../../../../visitor'

type Props = { params: Promise<{ key: string[] }> }

export default async function PageHistory({ params }: Props) {
  const { language } = await visitorAs('reader')
  const key = await named(async () => pageKey((await params).key.join('/')))
  const repo = await repository()
  const { site } = inspectContent(await publishedContent(repo))
  const found = await publications(repo, key)
  return <HistoryScreen view={historyView(found, language, titlesOf(site)(key)[language])} />
}
