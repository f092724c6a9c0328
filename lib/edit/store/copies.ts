/** Working copies: folders of a commit's content alone. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { git, gitOr } from '#lib/edit/store/git'
import { publishedCommit, type Repository } from '#lib/edit/store/repository'

/** Makes a working copy of `content/`; on a new branch where one is named. */
export async function addCopy(
  { root }: Repository,
  folder: string,
  commit: string,
  branch?: string,
): Promise<void> {
  const on = branch ? ['-b', branch] : ['--detach']
  await git(root, ['worktree', 'prune'])
  await git(root, ['worktree', 'add', '--no-checkout', '--force', ...on, folder, commit])
  await git(folder, ['sparse-checkout', 'set', '--cone', 'content'])
  await git(folder, ['checkout', '--quiet', '--force'])
}

export async function removeCopy({ root }: Repository, folder: string): Promise<void> {
  await gitOr(root, ['worktree', 'remove', '--force', '--force', folder], '')
}

/** A working copy that follows commits: it is made when it is first asked for. Gives its content folder. */
export async function copyOf(repo: Repository, name: string, commit: string): Promise<string> {
  const folder = path.join(repo.home, name)
  const isThere = existsSync(path.join(folder, '.git'))
  if (!isThere) await addCopy(repo, folder, commit)
  else if ((await gitOr(folder, ['rev-parse', 'HEAD'], '')) !== commit)
    await git(folder, ['checkout', '--quiet', '--force', '--detach', commit])
  return path.join(folder, 'content')
}

let following: Promise<string> = Promise.resolve('')

/** The content that is published, as files. One look at a time brings the copy up to date. */
export function publishedContent(repo: Repository): Promise<string> {
  following = following
    .catch(() => '')
    .then(async () => copyOf(repo, 'published', await publishedCommit(repo)))
  return following
}
