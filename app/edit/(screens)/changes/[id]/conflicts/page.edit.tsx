import { ConflictScreen } from '#components/edit/ConflictScreen'
import { conflictViews } from '#lib/edit/views/conflicts'
import { resolveConflict } from '../../../../actions'
import { askedChange, visitorAs } from '../../../../visitor'

type Props = { params: Promise<{ id: string }> }

export default async function ConflictsPage({ params }: Props) {
  const { language } = await visitorAs('reader')
  const { repo, change } = await askedChange((await params).id)
  return (
    <ConflictScreen
      conflicts={conflictViews(repo, change.id, language)}
      change={change.id}
      language={language}
      resolve={resolveConflict}
    />
  )
}
