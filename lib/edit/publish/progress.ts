/** How far a publication is: a file, so that whoever looks, after a restart too, sees the same. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { changeId } from '#lib/edit/store/names'
import { readNote, writeNote } from '#lib/edit/store/notes'
import type { Repository } from '#lib/edit/store/repository'

/** What publishing does, in this order. */
export const steps = ['merge', 'check', 'build', 'smoke', 'move', 'live'] as const

export type Step = (typeof steps)[number]

export interface Progress {
  change: string
  title: string
  by: string
  step: Step
  /** Process that does the work. */
  pid: number
  state: 'running' | 'done' | 'failed'
  /** Word of the editor that says why it failed. */
  reason?: string
  /** What the step printed. */
  details?: string
  /** The commit that was published. */
  commit?: string
  milliseconds: number
}

export function readProgress(repo: Repository, id: string): Progress | undefined {
  const progress = readNote<Progress | undefined>(fileOf(repo, id), undefined)
  if (!progress) return undefined
  const isLost = progress.state === 'running' && progress.pid !== process.pid
  return isLost ? { ...progress, state: 'failed', reason: 'interrupted' } : progress
}

export function writeProgress(repo: Repository, progress: Progress): void {
  writeNote(fileOf(repo, progress.change), progress)
}

/** A publication that was interrupted has been finished since. */
export function finishProgress(repo: Repository, id: string, commit: string): void {
  const progress = readProgress(repo, id)
  if (!progress) return
  const { reason: _, ...others } = progress
  writeProgress(repo, { ...others, state: 'done', step: 'live', commit })
}

export function forgetProgress(repo: Repository, id: string): void {
  rmSync(fileOf(repo, id), { force: true })
}

function fileOf({ home }: Repository, id: string): string {
  return path.join(home, 'publications', `${changeId(id)}.json`)
}
