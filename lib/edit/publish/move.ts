/** The moment of publication: the branch moves, and whoever has it checked out gets the files. What a kill leaves is finished at the next start. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { releaseEnvironment } from '#lib/edit/environment'
import type { Candidate } from '#lib/edit/publish/candidate'
import { type Failure, runProgram } from '#lib/edit/publish/program'
import { serveTree } from '#lib/edit/publish/tree'
import { releaseCommand } from '#lib/edit/settings'
import { GitError, git, gitLines, gitOr } from '#lib/edit/store/git'
import { publishedCommit, type Repository } from '#lib/edit/store/repository'

/** Why main did not move. */
export type Refusal = 'mainMoved' | 'filesChanged'

/** Moves main, if nobody has moved it meanwhile. */
export async function moveMain(
  repo: Repository,
  { commit, main }: Candidate,
): Promise<Refusal | undefined> {
  if (await hasLocalEdits(repo, commit, main)) return 'filesChanged'
  writeFileSync(journal(repo), JSON.stringify({ commit, main }))
  try {
    await git(repo.root, ['update-ref', `refs/heads/${repo.main}`, commit, main])
  } catch (error) {
    rmSync(journal(repo))
    if (error instanceof GitError) return 'mainMoved'
    throw error
  }
  await followMain(repo, { commit, main })
  return undefined
}

/**
 * Puts the new tree in its place, where one was made; or has a command release the commit. What cannot be released is taken back: main is as it
 * was, unless somebody has built on it meanwhile.
 */
export async function goLive(
  repo: Repository,
  project: string,
  candidate: Candidate,
): Promise<Failure> {
  const release = releaseCommand()
  if (release === undefined) serveTree(project, candidate.commit)
  const failure =
    release && (await runProgram(release, [candidate.commit], project, releaseEnvironment()))
  if (failure) await moveBack(repo, candidate)
  rmSync(journal(repo), { force: true })
  return failure
}

async function moveBack(repo: Repository, { commit, main }: Candidate): Promise<void> {
  if (await hasLocalEdits(repo, main, commit)) return
  const back = ['update-ref', `refs/heads/${repo.main}`, main, commit]
  if ((await gitOr(repo.root, back, undefined)) === undefined) return
  await followMain(repo, { commit: main, main: commit })
}

/** Finishes a publication during which the editor was killed after main had moved. */
export async function recoverPublication(repo: Repository, project: string): Promise<void> {
  if (!existsSync(journal(repo))) return
  const candidate: Candidate = JSON.parse(readFileSync(journal(repo), 'utf8'))
  if ((await publishedCommit(repo)) === candidate.commit) {
    await followMain(repo, candidate)
    await goLive(repo, project, candidate)
  }
  rmSync(journal(repo), { force: true })
}

/** Files of the working folder follow, where it has main checked out. */
async function followMain(repo: Repository, { commit, main }: Candidate): Promise<void> {
  if (!(await isCheckedOut(repo))) return
  const names = await gitLines(repo.root, ['diff', '--name-only', main, commit])
  if (names.length === 0) return
  await git(repo.root, ['read-tree', '-m', '-u', main, commit])
}

/** True where somebody has changed the same files by hand and has not committed them. */
async function hasLocalEdits(repo: Repository, commit: string, main: string): Promise<boolean> {
  if (!(await isCheckedOut(repo))) return false
  const names = await gitLines(repo.root, ['diff', '--name-only', main, commit])
  const edited = await gitLines(repo.root, ['status', '--porcelain', '--', ...names])
  return edited.length > 0
}

async function isCheckedOut({ root, main }: Repository): Promise<boolean> {
  return (await gitOr(root, ['symbolic-ref', '--quiet', 'HEAD'], '')) === `refs/heads/${main}`
}

function journal({ home }: Repository): string {
  return path.join(home, 'moving.json')
}
