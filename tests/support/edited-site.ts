/** A small site in a git repository of its own, as the editor edits it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { candidateOf } from '#lib/edit/publish/candidate'
import { moveMain } from '#lib/edit/publish/move'
import { updateChange } from '#lib/edit/publish/update'
import { type Change, dropChange, findChange } from '#lib/edit/store/changes'
import { writeText } from '#lib/edit/store/files'
import type { Person } from '#lib/edit/store/git'
import { openRepository, type Repository } from '#lib/edit/store/repository'
import { type Files, siteFolderIn } from '#tests/support/site-folder'

export const aino: Person = { name: 'Aino Virtanen', email: 'aino@hel.fi' }
export const bo: Person = { name: 'Bo Öhman', email: 'bo@hel.fi' }

/** Who sits at an editor of their own. */
export const visitor = { ...aino, role: 'publisher', language: 'fi' } as const

export interface EditedSite {
  /** The working folder. */
  folder: string
  repo: Repository
  run: (...args: string[]) => string
}

/** The small site with changes, committed; the folder goes away after the test. */
export async function editedSite(changes: Files = {}): Promise<EditedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'edited-site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return editedSiteIn(folder, changes)
}

/** The same in a folder of the test's own, which stays. */
export async function editedSiteIn(folder: string, changes: Files = {}): Promise<EditedSite> {
  mkdirSync(path.join(folder, 'content'), { recursive: true })
  siteFolderIn(path.join(folder, 'content'), changes)
  const run = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).replace(/\n$/, '')
  run('init', '--quiet', '--initial-branch=main')
  run('config', 'user.name', 'Ylläpito')
  run('config', 'user.email', 'yllapito@hel.fi')
  run('add', '--all')
  run('commit', '--quiet', '--message=Alku')
  return { folder, run, repo: await openRepository(folder) }
}

/** A change that is its files alone, for what asks nothing of git. */
export function changeOf(changes: Files = {}): Change {
  const home = mkdtempSync(path.join(tmpdir(), 'edited-files-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const content = path.join(home, 'changes', 'one', 'content')
  mkdirSync(content, { recursive: true })
  siteFolderIn(content, changes)
  return { id: 'one', title: 'Muutos', author: aino, content, base: '' }
}

/** The editor's own folder, for what asks nothing of git. */
export function repositoryOf(): Repository {
  const root = mkdtempSync(path.join(tmpdir(), 'edited-home-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return { root, home: root, main: 'main' }
}

/** The text of a file in a change. */
export function textIn({ content }: Change, file: string): string {
  return readFileSync(path.join(content, file), 'utf8')
}

/** Replaces words of a file in a change. */
export function edit(change: Change, file: string, from: string, to: string): void {
  const before = textIn(change, file)
  if (!before.includes(from)) throw new Error(`${file} has no '${from}'`)
  writeText(change.content, file, before.replace(from, to))
}

/** Publishes as the editor does, without building. */
export async function publishChange(
  repo: Repository,
  { id }: Change,
  person = aino,
): Promise<string> {
  const before = await found(repo, id)
  const conflicts = await updateChange(repo, before, person)
  if (conflicts.length > 0) throw new Error('There are conflicts')
  const candidate = await candidateOf(repo, await found(repo, id), person)
  const refusal = await moveMain(repo, candidate)
  if (refusal) throw new Error(refusal)
  await dropChange(repo, id)
  return candidate.commit
}

async function found(repo: Repository, id: string): Promise<Change> {
  const change = await findChange(repo, id)
  if (!change) throw new Error('There is no change')
  return change
}

/** A form with these fields. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
