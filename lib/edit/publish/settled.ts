/** Places where two people wrote otherwise, until somebody chooses; and what was chosen, so that nobody is asked twice. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Conflict } from '#lib/edit/store/files'
import { changeId } from '#lib/edit/store/names'
import { readNote, writeNote } from '#lib/edit/store/notes'
import type { Repository } from '#lib/edit/store/repository'

/** `with` is who has the other text: what is published, or somebody who writes in the same change. */
export interface OpenConflict extends Conflict {
  with: 'main' | 'colleague'
}

interface Remembered {
  open: OpenConflict[]
  /** By file: the version of what is published that was looked at. */
  settled: Record<string, string>
}

export function openConflicts(repo: Repository, id: string): OpenConflict[] {
  return remembered(repo, id).open
}

/** Adds conflicts; a newer one of the same file takes the place of the old one. */
export function addConflicts(repo: Repository, id: string, found: OpenConflict[]): void {
  const { open, settled } = remembered(repo, id)
  const others = open.filter(({ file }) => !found.some((one) => one.file === file))
  remember(repo, id, { open: [...others, ...found], settled })
}

/** Says that somebody has chosen. */
export function settle(repo: Repository, id: string, { file, theirs }: Conflict): void {
  const { open, settled } = remembered(repo, id)
  const left = open.filter((one) => one.file !== file)
  remember(repo, id, { open: left, settled: { ...settled, [file]: theirs } })
}

/** True where somebody has chosen between the change and this version of a file. */
export function isSettled(repo: Repository, id: string, file: string, theirs: string): boolean {
  return remembered(repo, id).settled[file] === theirs
}

/** Nothing is open any more, and nothing need be remembered. */
export function forgetConflicts(repo: Repository, id: string): void {
  rmSync(fileOf(repo, id), { force: true })
}

function remembered(repo: Repository, id: string): Remembered {
  return readNote<Remembered>(fileOf(repo, id), { open: [], settled: {} })
}

function remember(repo: Repository, id: string, what: Remembered): void {
  writeNote(fileOf(repo, id), what)
}

function fileOf({ home }: Repository, id: string): string {
  return path.join(home, 'conflicts', `${changeId(id)}.json`)
}
