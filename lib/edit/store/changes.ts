/** A change: a branch with a working copy of the content, a title and an author. Nothing of it is published until all of it is. */
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { calendarDay } from '#lib/dates'
import { addCopy, removeCopy } from '#lib/edit/store/copies'
import { git, gitLines, gitOr, type Person } from '#lib/edit/store/git'
import { inTurn } from '#lib/edit/store/in-turn'
import { changeId } from '#lib/edit/store/names'
import { publishedCommit, type Repository } from '#lib/edit/store/repository'
import { moment } from '#lib/site'

export interface Change {
  id: string
  title: string
  author: Person
  /** Its content folder. */
  content: string
  /** The published commit that it starts from. */
  base: string
}

const branchOf = (id: string) => `change/${id}`
const folderOf = ({ home }: Repository, id: string) => path.join(home, 'changes', changeId(id))

/** Starts a change from what is published. */
export async function startChange(
  repo: Repository,
  title: string,
  author: Person,
): Promise<Change> {
  const id = `${calendarDay(moment())}-${randomBytes(3).toString('hex')}`
  await addCopy(repo, folderOf(repo, id), await publishedCommit(repo), branchOf(id))
  await describeChange(repo, id, { title, author: author.name, email: author.email })
  return findChange(repo, id).then((change) => change ?? fail(id))
}

/** A change by its id, where there is one. */
export async function findChange(repo: Repository, given: string): Promise<Change | undefined> {
  const id = changeId(given)
  const folder = folderOf(repo, id)
  if (!existsSync(path.join(folder, '.git'))) return undefined
  const [title, name, email] = await Promise.all(
    ['title', 'author', 'email'].map((key) => setting(repo, id, key)),
  )
  const base = await git(folder, ['merge-base', repo.main, 'HEAD'])
  return {
    id,
    title: title || id,
    author: { name: name || '?', email: email || 'editor@localhost' },
    content: path.join(folder, 'content'),
    base,
  }
}

/** All open changes, newest first. */
export async function allChanges(repo: Repository): Promise<Change[]> {
  const ids = readdirSync(path.join(repo.home, 'changes')).sort().reverse()
  const found = await Promise.all(ids.map((id) => findChange(repo, id)))
  return found.filter((change) => change !== undefined)
}

/** Files of the content folder that differ from what the change started from. */
export function changedFiles({ content, base }: Change): Promise<string[]> {
  return inTurn(content, async () => {
    await git(content, ['add', '--all', '--', '.'])
    const names = await gitLines(content, ['diff', '--cached', '--name-only', '--relative', base])
    return names.sort()
  })
}

/** Writes down what was written, by whom. Nothing happens where nothing was. */
export function keepChange({ content, title }: Change, person: Person): Promise<void> {
  return inTurn(content, async () => {
    await git(content, ['add', '--all', '--', '.'])
    const isSame = (await gitOr(content, ['diff', '--cached', '--quiet'], 'differs')) === ''
    if (!isSame) await git(content, ['commit', '--quiet', '--message', title], { person })
  })
}

export function renameChange(repo: Repository, id: string, title: string): Promise<void> {
  return describeChange(repo, id, { title })
}

/** Takes a change away with everything in it. */
export async function dropChange(repo: Repository, id: string): Promise<void> {
  await removeCopy(repo, folderOf(repo, id))
  await gitOr(repo.root, ['branch', '--delete', '--force', branchOf(changeId(id))], '')
}

async function describeChange(
  { root }: Repository,
  id: string,
  values: Record<string, string>,
): Promise<void> {
  // One after the other: git locks its settings.
  for (const [key, value] of Object.entries(values))
    await git(root, ['config', `branch.${branchOf(changeId(id))}.edit-${key}`, oneLine(value)])
}

function setting({ root }: Repository, id: string, key: string): Promise<string> {
  return gitOr(root, ['config', `branch.${branchOf(id)}.edit-${key}`], '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120)
}

function fail(id: string): never {
  throw new Error(`The change ${id} was not made.`)
}
