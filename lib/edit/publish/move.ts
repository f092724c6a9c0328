/** The moment of publication: the branch moves, and whoever has it checked out gets the files. What a kill leaves is finished at the next start. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { releaseEnvironment } from '#lib/edit/environment'
import type { Candidate } from '#lib/edit/publish/candidate'
import { endChange } from '#lib/edit/publish/end'
import { followMain, hasLocalEdits } from '#lib/edit/publish/follow-main'
import { type Failure, runProgram } from '#lib/edit/publish/program'
import { finishProgress } from '#lib/edit/publish/progress'
import { serveTree } from '#lib/edit/publish/tree'
import { releaseCommand } from '#lib/edit/settings'
import { GitError, git, gitOr } from '#lib/edit/store/git'
import { lockOfWorkingFolder } from '#lib/edit/store/locks'
import { readNote, writeNote } from '#lib/edit/store/notes'
import { publishedCommit, type Repository } from '#lib/edit/store/repository'

/** Why main did not move. */
export type Refusal = 'mainMoved' | 'filesChanged' | 'locked'

/** Moves main, if nobody has moved it meanwhile. */
export async function moveMain(
  repo: Repository,
  candidate: Candidate,
): Promise<Refusal | undefined> {
  const { commit, main } = candidate
  if (await lockOfWorkingFolder(repo)) return 'locked'
  if (await hasLocalEdits(repo, commit, main)) return 'filesChanged'
  writeNote(journal(repo), candidate)
  try {
    await git(repo.root, ['update-ref', `refs/heads/${repo.main}`, commit, main])
  } catch (error) {
    rmSync(journal(repo))
    if (error instanceof GitError) return 'mainMoved'
    throw error
  }
  await followMain(repo, candidate)
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
  else await endChange(repo, candidate)
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
  const candidate = readNote<Candidate | undefined>(journal(repo), undefined)
  if (!candidate) return
  if ((await publishedCommit(repo)) === candidate.commit) {
    await followMain(repo, candidate)
    const failure = await goLive(repo, project, candidate)
    const { change, commit } = candidate
    if (failure === undefined && change) finishProgress(repo, change, commit)
  }
  rmSync(journal(repo), { force: true })
}

function journal({ home }: Repository): string {
  return path.join(home, 'moving.json')
}
