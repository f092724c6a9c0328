/** What somebody has said of the places of changed facts, kept with the change: which stay as they are, and what texts were already made to say. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { changeId } from '#lib/edit/store/names'
import type { Repository } from '#lib/edit/store/repository'

export interface Remembered {
  /** Ids of places. */
  left: string[]
  /** By page and name of a fact. */
  earlier: Record<string, string[]>
}

export function readRemembered(repo: Repository, id: string): Remembered {
  const file = fileOf(repo, id)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { left: [], earlier: {} }
}

export function remember(repo: Repository, id: string, what: Remembered): void {
  const file = fileOf(repo, id)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(what))
}

export function forgetRemembered(repo: Repository, id: string): void {
  rmSync(fileOf(repo, id), { force: true })
}

function fileOf({ home }: Repository, id: string): string {
  return path.join(home, 'facts', `${changeId(id)}.json`)
}
