/** The repository whose content is edited, found and told of when it is none. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { localPerson, openRepository, publishedCommit } from '#lib/edit/store/repository'
import { SettingError } from '#lib/site'
import { editedSite } from '#tests/support/edited-site'

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'editor-repository-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('a repository has its folder, its branch and a folder of the editor that only its owner reads', async () => {
  const { folder, repo, run } = await editedSite()
  expect(repo).toEqual({ root: folder, home: path.join(folder, '.git', 'edit'), main: 'main' })
  expect(statSync(path.join(repo.home, 'changes')).mode & 0o077).toBe(0)
  expect(run('status', '--porcelain')).toBe('')
  expect(await publishedCommit(repo)).toBe(run('rev-parse', 'HEAD'))
})

test('what is published is the branch, whatever is checked out', async () => {
  const { repo, run } = await editedSite()
  const published = run('rev-parse', 'HEAD')
  run('checkout', '--quiet', '-b', 'kokeilu')
  run('commit', '--quiet', '--allow-empty', '--message=Kokeilu')
  expect(await publishedCommit(repo)).toBe(published)
})

test('a working copy elsewhere shares the folder of the editor', async () => {
  const { repo, run } = await editedSite()
  const copy = path.join(emptyFolder(), 'copy')
  run('worktree', 'add', '--quiet', copy, '-b', 'toinen')
  const other = await openRepository(copy)
  expect(other).toEqual({ ...repo, root: copy })
})

test('a folder within the repository leads to it', async () => {
  const { folder, repo } = await editedSite()
  expect(await openRepository(path.join(folder, 'content', 'home'))).toEqual(repo)
})

test('a branch of the old name is published too', async () => {
  const { folder, run } = await editedSite()
  run('branch', '--move', 'main', 'master')
  expect((await openRepository(folder)).main).toBe('master')
})

test('no folder, no repository and no commit are said in a sentence', async () => {
  const folder = emptyFolder()
  const missing = path.join(folder, 'ei-ole')
  const opening = (where: string) => openRepository(where).catch((error: unknown) => error)
  expect(await opening(missing)).toEqual(new SettingError(`EDIT_REPO is no folder: '${missing}'.`))
  expect(await opening(folder)).toEqual(
    new SettingError(`There is no git repository in '${folder}'.`),
  )
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder })
  expect(await opening(folder)).toEqual(
    new SettingError(`The repository in '${folder}' has no branch 'main' with a commit.`),
  )
})

test('who is at this machine is whom git knows', async () => {
  const { repo, run } = await editedSite()
  expect(await localPerson(repo)).toEqual({ name: 'Ylläpito', email: 'yllapito@hel.fi' })
  mkdirSync(path.join(repo.root, 'x'))
  for (const key of ['user.name', 'user.email']) run('config', key, '')
  expect(await localPerson(repo)).toEqual({ name: 'Toimittaja', email: 'editor@localhost' })
})
