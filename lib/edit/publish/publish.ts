/** Publishing: candidate commit → check → build → smoke → main moves → live. A failure at any step moves nothing. */
import { openPlaces, whatFollows } from '#lib/edit/follow/following'
import { type Candidate, candidateOf, isPublishable } from '#lib/edit/publish/candidate'
import { goLive, moveMain } from '#lib/edit/publish/move'
import { type Progress, readProgress, type Step, writeProgress } from '#lib/edit/publish/progress'
import { openConflicts } from '#lib/edit/publish/settled'
import { fail, StepError } from '#lib/edit/publish/step-error'
import { buildTree, tryTree } from '#lib/edit/publish/tree'
import { updateChange } from '#lib/edit/publish/update'
import { releaseCommand } from '#lib/edit/settings'
import { type Change, findChange } from '#lib/edit/store/changes'
import { copyOf } from '#lib/edit/store/copies'
import type { Person } from '#lib/edit/store/git'
import { inTurn } from '#lib/edit/store/in-turn'
import { lockOfWorkingFolder } from '#lib/edit/store/locks'
import type { Repository } from '#lib/edit/store/repository'

/** When somebody else publishes at the same time, main moves under a candidate: it is made again. */
const attempts = 3

/** Starts publishing a change and does not wait for it: `readProgress` tells. One at a time. */
export function startPublishing(repo: Repository, change: Change, person: Person): void {
  if (readProgress(repo, change.id)?.state === 'running') return
  const started = Date.now()
  const progress: Progress = {
    change: change.id,
    title: change.title,
    by: person.name,
    step: 'merge',
    pid: process.pid,
    state: 'running',
    milliseconds: 0,
  }
  const tell = (more: Partial<Progress>) => {
    Object.assign(progress, more, { milliseconds: Date.now() - started })
    writeProgress(repo, progress)
  }
  tell({})
  void inTurn('publish', () => publish(repo, change, person, (step) => tell({ step }))).then(
    (commit) => {
      tell({ state: 'done', step: 'live', commit })
      console.log(`Published ${commit} “${change.title}”, by ${person.name} <${person.email}>`)
    },
    (error: Error) => tell({ state: 'failed', ...reasonOf(error) }),
  )
}

function reasonOf(error: Error): Pick<Progress, 'reason' | 'details'> {
  if (error instanceof StepError) return { reason: error.reason, details: error.details }
  console.error(error)
  return { reason: 'unexpected', details: error.message }
}

/** Gives the commit that is published. Throws a StepError. */
async function publish(
  repo: Repository,
  { id }: Change,
  person: Person,
  tell: (step: Step) => void,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const commit = await tryOnce(repo, id, person, tell)
    if (commit !== undefined) return commit
    if (attempt === attempts) throw new StepError('mainMoved')
  }
}

/** Undefined where main was moved by somebody else meanwhile. */
async function tryOnce(
  repo: Repository,
  id: string,
  person: Person,
  tell: (step: Step) => void,
): Promise<string | undefined> {
  const project = process.cwd()
  tell('merge')
  const before = (await findChange(repo, id)) ?? fail('noChange')
  if (openConflicts(repo, id).length > 0) fail('conflicts')
  if ((await updateChange(repo, before, person)).length > 0) fail('conflicts')
  const change = (await findChange(repo, id)) ?? fail('noChange')
  tell('check')
  if (!isPublishable(change)) fail('mistakes')
  if (openPlaces(await whatFollows(repo, change)).length > 0) fail('factsOpen')
  const candidate = await candidateOf(repo, change, person)
  if (releaseCommand() === undefined) await makeTree(repo, project, candidate, tell)
  tell('move')
  const refusal = await moveMain(repo, candidate)
  if (refusal === 'mainMoved') return undefined
  if (refusal) fail(refusal, await lockOfWorkingFolder(repo))
  tell('live')
  const notReleased = await goLive(repo, project, candidate)
  if (notReleased !== undefined) fail('notReleased', notReleased)
  return candidate.commit
}

/** Builds what will be served and asks it for every page. A command that releases does so itself. */
async function makeTree(
  repo: Repository,
  project: string,
  { commit }: Candidate,
  tell: (step: Step) => void,
): Promise<void> {
  tell('build')
  const content = await copyOf(repo, 'candidate', commit)
  const notBuilt = await buildTree(project, content)
  if (notBuilt !== undefined) fail('notBuilt', notBuilt)
  tell('smoke')
  const notServed = await tryTree(project, content)
  if (notServed !== undefined) fail('notServed', notServed)
}
