/** The commit that is to be published: the whole change as one, on top of what is published now. */
import { confirmBothChanged } from '#lib/content/agree'
import { appendAddresses } from '#lib/content/append-addresses'
import { inspectSite } from '#lib/content/inspect'
import { type Change, keepChange } from '#lib/edit/store/changes'
import { git, gitLines, type Person } from '#lib/edit/store/git'
import { publishedCommit, type Repository } from '#lib/edit/store/repository'
import { moment } from '#lib/site'

export interface Candidate {
  commit: string
  /** What it is to replace. */
  main: string
}

/** True where the whole content has no mistake and nothing is asked any more. What was changed in both languages is recorded, new addresses too. */
export function isPublishable({ content }: Change): boolean {
  const input = { folder: content, moment: moment(), preview: false, adding: true }
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

/** Makes the commit. Its author is the change's, and who publishes commits it; who else wrote is named in it. */
export async function candidateOf(
  repo: Repository,
  change: Change,
  person: Person,
): Promise<Candidate> {
  await keepChange(change, person)
  const main = await publishedCommit(repo)
  const tree = await git(change.content, ['rev-parse', 'HEAD^{tree}'])
  const message = [change.title, ...(await coauthors(change, main))].join('\n')
  const commit = await git(repo.root, ['commit-tree', tree, '-p', main, '-m', message], {
    person: change.author,
    committer: person,
  })
  return { commit, main }
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
