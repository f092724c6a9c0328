/** The end of a change whose candidate is live: it is no change any more, except for what somebody has written in it meanwhile. */
import { forgetRemembered } from '#lib/edit/follow/remembered'
import type { Candidate } from '#lib/edit/publish/candidate'
import { forgetConflicts } from '#lib/edit/publish/settled'
import { changedFiles, dropChange, findChange } from '#lib/edit/store/changes'
import { git } from '#lib/edit/store/git'
import type { Repository } from '#lib/edit/store/repository'

export async function endChange(
  repo: Repository,
  { change: id, commit }: Candidate,
): Promise<void> {
  const change = id === undefined ? undefined : await findChange(repo, id)
  if (!change) return
  const later = await changedFiles({ ...change, base: commit })
  // Later words are a change of what is live now.
  if (later.length > 0) await git(change.content, ['reset', '--quiet', '--soft', commit])
  else await dropChange(repo, change.id)
  forgetConflicts(repo, change.id)
  forgetRemembered(repo, change.id)
}
