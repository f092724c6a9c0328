/** What somebody has said of the places of changed facts, kept with the change: which stay as they are, and what texts were already made to say. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { changeId } from '#lib/edit/store/names'
import { readNote, writeNote } from '#lib/edit/store/notes'
import type { Repository } from '#lib/edit/store/repository'

export interface Remembered {
  /** Ids of places. */
  left: string[]
  /** By page and name of a fact. */
  earlier: Record<string, string[]>
}

export function readRemembered(repo: Repository, id: string): Remembered {
  return readNote<Remembered>(fileOf(repo, id), { left: [], earlier: {} })
}

export function remember(repo: Repository, id: string, what: Remembered): void {
  writeNote(fileOf(repo, id), what)
}

export function forgetRemembered(repo: Repository, id: string): void {
  rmSync(fileOf(repo, id), { force: true })
}

function fileOf({ home }: Repository, id: string): string {
  return path.join(home, 'facts', `${changeId(id)}.json`)
}
