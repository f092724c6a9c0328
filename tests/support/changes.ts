/** Changes of files of the content that are tried many at once. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '#lib/problems/problems'

/** A file with another text; `what` says in words what was done to it. */
export interface Change {
  file: string
  text: string
  what: string
}

/** The changes in turns, at most one of each page in each: what is told of a page then tells which change it is about. */
export function turnsOf(changes: Change[]): Change[][] {
  const turns: Change[][] = []
  const counts = new Map<string, number>()
  for (const change of changes) {
    const page = path.dirname(change.file)
    const turn = counts.get(page) ?? 0
    counts.set(page, turn + 1)
    const others = turns[turn] ?? []
    turns[turn] = [...others, change]
  }
  return turns
}

/** True where a problem is told of the page of a change. */
export function isTold({ file }: Change, problems: Problem[]): boolean {
  return problems.some((problem) => path.dirname(problem.file) === path.dirname(file))
}

/** What is found while the files of a folder have other texts. */
export function withChanges<T>(folder: string, changes: Change[], find: () => T): T {
  const originals = changes.map(({ file }) => readFileSync(path.join(folder, file)))
  for (const { file, text } of changes) writeFileSync(path.join(folder, file), text)
  try {
    return find()
  } finally {
    for (const [index, { file }] of changes.entries())
      writeFileSync(path.join(folder, file), originals[index] ?? '')
  }
}
