/** How far a publication is: a file, so that whoever looks, after a restart too, sees the same. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { changeId } from '#lib/edit/store/names'
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
  const file = fileOf(repo, id)
  if (!existsSync(file)) return undefined
  const progress: Progress = JSON.parse(readFileSync(file, 'utf8'))
  const isLost = progress.state === 'running' && progress.pid !== process.pid
  return isLost ? { ...progress, state: 'failed', reason: 'interrupted' } : progress
}

export function writeProgress(repo: Repository, progress: Progress): void {
  const file = fileOf(repo, progress.change)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(progress))
  renameSync(`${file}.new`, file)
}

export function forgetProgress(repo: Repository, id: string): void {
  rmSync(fileOf(repo, id), { force: true })
}

function fileOf({ home }: Repository, id: string): string {
  return path.join(home, 'publications', `${changeId(id)}.json`)
}
