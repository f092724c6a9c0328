/** The repository whose content is edited, and the editor's own folder in it: beside git's, where no build and no cleaning looks. */
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { editRepository } from '#lib/edit/settings'
import { git, gitOr, type Person } from '#lib/edit/store/git'
import { SettingError } from '#lib/site'

export interface Repository {
  /** Its working folder. */
  root: string
  /** The editor's own folder: working copies of changes, and what is remembered between starts. */
  home: string
  /** The branch that is published. */
  main: string
}

let opened: Promise<Repository> | undefined

/** The repository of the environment, opened once a process. */
export function repository(): Promise<Repository> {
  opened ??= openRepository(editRepository())
  return opened
}

/** Throws a SettingError where there is no repository with content. */
export async function openRepository(folder: string): Promise<Repository> {
  if (!existsSync(folder)) throw new SettingError(`EDIT_REPO is no folder: '${folder}'.`)
  const common = await gitOr(folder, ['rev-parse', '--git-common-dir'], undefined)
  if (common === undefined) throw new SettingError(`There is no git repository in '${folder}'.`)
  const root = await git(folder, ['rev-parse', '--show-toplevel'])
  const main = await mainBranch(root)
  const home = path.join(path.resolve(folder, common), 'edit')
  mkdirSync(path.join(home, 'changes'), { recursive: true, mode: 0o700 })
  return { root, home, main }
}

async function mainBranch(root: string): Promise<string> {
  for (const name of ['main', 'master'])
    if (await gitOr(root, ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`], undefined))
      return name
  throw new SettingError(`The repository in '${root}' has no branch 'main' with a commit.`)
}

/** The commit that is published. */
export function publishedCommit({ root, main }: Repository): Promise<string> {
  return git(root, ['rev-parse', `refs/heads/${main}`])
}

/** Who git says is at this machine. */
export async function localPerson({ root }: Repository): Promise<Person> {
  const name = await gitOr(root, ['config', 'user.name'], '')
  const email = await gitOr(root, ['config', 'user.email'], '')
  return { name: name || 'Toimittaja', email: email || 'editor@localhost' }
}
