/** Files of the working folder follow main, where it has main checked out. It may be begun again wherever it was killed. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Candidate } from '#lib/edit/publish/candidate'
import { git, gitLines, gitOr } from '#lib/edit/store/git'
import type { Repository } from '#lib/edit/store/repository'

/** Files that somebody has meanwhile written by hand stay as they are; git then shows them as changed. */
export async function followMain(repo: Repository, { commit, main }: Candidate): Promise<void> {
  if (!(await isCheckedOut(repo))) return
  const names = await gitLines(repo.root, ['diff', '--name-only', main, commit])
  if (names.length === 0) return
  const [before, after] = [await blobsOf(repo, main, names), await blobsOf(repo, commit, names)]
  const now = await blobsNow(repo, names)
  const ours = names.filter((name) =>
    [before.get(name), after.get(name), undefined].includes(now.get(name)),
  )
  const listed = ['--pathspec-from-file=-', '--pathspec-file-nul']
  const input = names.join('\0')
  await git(repo.root, ['--literal-pathspecs', 'reset', '--quiet', ...listed, commit], { input })
  const written = ours.filter((name) => after.has(name))
  await git(repo.root, ['checkout-index', '--force', '-u', '-z', '--stdin'], {
    input: written.map((name) => `${name}\0`).join(''),
  })
  for (const name of ours) if (!after.has(name)) remove(repo.root, name)
}

/** Takes away a file, and the folders that are empty without it. */
function remove(root: string, name: string): void {
  rmSync(path.join(root, name), { force: true })
  for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) {
    const place = path.join(root, folder)
    if (existsSync(place) && readdirSync(place).length > 0) return
    rmSync(place, { recursive: true, force: true })
  }
}

/** True where somebody has changed the same files by hand and has not committed them. */
export async function hasLocalEdits(repo: Repository, from: string, to: string): Promise<boolean> {
  if (!(await isCheckedOut(repo))) return false
  const names = await gitLines(repo.root, ['diff', '--name-only', from, to])
  const edited = await gitLines(repo.root, ['status', '--porcelain', '--', ...names])
  return edited.length > 0
}

async function isCheckedOut({ root, main }: Repository): Promise<boolean> {
  return (await gitOr(root, ['symbolic-ref', '--quiet', 'HEAD'], '')) === `refs/heads/${main}`
}

/** The blobs of files in a commit, by name. */
async function blobsOf({ root }: Repository, commit: string, names: string[]) {
  const lines = await gitLines(root, ['ls-tree', '-r', commit, '--', ...names])
  return new Map(
    lines.map((line) => {
      const [about = '', name = ''] = line.split('\t')
      return [name, about.split(' ')[2]]
    }),
  )
}

/** The blobs that the files would be, by name. */
async function blobsNow({ root }: Repository, names: string[]) {
  const there = names.filter((name) => existsSync(path.join(root, name)))
  const ids = await git(root, ['hash-object', '--stdin-paths'], {
    input: there.map((name) => `${name}\n`).join(''),
  })
  return new Map(ids.split('\n').map((id, index) => [there[index] ?? '', id]))
}
