/** The commit that is to be published: the whole change as one, on top of what is published now. */
import { confirmBothChanged } from '#lib/content/agree'
import { appendAddresses } from '#lib/content/append-addresses'
import { inspectSite } from '#lib/content/inspect'
import { mergedTree } from '#lib/edit/publish/merged-tree'
import { cacheOf } from '#lib/edit/store/cache'
import { type Change, keepChange } from '#lib/edit/store/changes'
import { git, gitLines, type Person } from '#lib/edit/store/git'
import type { Repository } from '#lib/edit/store/repository'
import { moment } from '#lib/site'

export interface Candidate {
  commit: string
  /** What it is to replace. */
  main: string
  /** The change that it is made of. */
  change?: string
}

/** True where the whole content has no mistake and nothing is asked any more. What was changed in both languages is recorded, new addresses too. */
export function isPublishable({ content }: Change): boolean {
  const cache = cacheOf(content)
  const input = { folder: content, moment: moment(), preview: false, adding: true, cache }
  const first = inspectSite(input)
  const followed = first.problems.filter(({ id }) => id === 'bothChanged')
  if (followed.length < first.problems.length) return false
  if (followed.length > 0)
    confirmBothChanged(
      content,
      followed.map(({ file }) => file),
    )
  const { site, problems } = followed.length > 0 ? inspectSite(input) : first
  if (problems.length > 0) return false
  appendAddresses(content, site)
  return true
}

/**
 * Makes the commit. Its author is the change's, and who publishes commits it; who else wrote is named in it. It replaces the commit that the change
 * was brought up to: what was published after that is not in it, and main must not move to it.
 */
export async function candidateOf(
  repo: Repository,
  change: Change,
  person: Person,
): Promise<Candidate> {
  await keepChange(change, person)
  const main = change.base
  const tree = await mergedTree(change, main)
  const message = [change.title, ...(await coauthors(change, main))].join('\n')
  const commit = await git(repo.root, ['commit-tree', tree, '-p', main, '-m', message], {
    person: change.author,
    committer: person,
  })
  return { commit, main, change: change.id }
}

async function coauthors({ content, author }: Change, main: string): Promise<string[]> {
  const names = await gitLines(content, [
    'log',
    '--no-merges',
    '--format=%an <%ae>',
    `${main}..HEAD`,
  ])
  const others = [...new Set(names)].filter((name) => name !== `${author.name} <${author.email}>`)
  return others.length > 0 ? ['', ...others.map((name) => `Co-authored-by: ${name}`)] : []
}
