import { notFound } from 'next/navigation'
import { PublicationScreen } from '#components/edit/PublicationScreen'
import { commitDifferences } from '#lib/edit/review/change-diff'
import { findPublication } from '#lib/edit/review/history'
import { publishedContent } from '#lib/edit/store/copies'
import { commitId } from '#lib/edit/store/names'
import { repository } from '#lib/edit/store/repository'
import { lineOf } from '#lib/edit/views/history'
import { undoPublication } from '../../../actions'
import { named, visitorAs } from '../../../visitor'

type Props = { params: Promise<{ commit: string }> }

export default async function PublicationPage({ params }: Props) {
  const { language } = await visitorAs('reader')
  const commit = await named(async () => commitId((await params).commit))
  const repo = await repository()
  const found = await findPublication(repo, commit)
  if (!found) notFound()
  const pages = await commitDifferences(await publishedContent(repo), commit, language)
  return (
    <PublicationScreen
      line={lineOf(found, language)}
      pages={pages}
      language={language}
      undo={undoPublication}
    />
  )
}
