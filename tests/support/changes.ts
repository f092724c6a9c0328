/** Changes of files of the content that are tried many at once. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Input, loadSite } from '#lib/content/load'
import { ContentError, type Problem } from '#lib/problems/problems'

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

/** What is wrong with the content while its files have other texts. */
export function problemsWith(input: Input, changes: Change[]): Problem[] {
  const places = changes.map(({ file }) => path.join(input.folder, file))
  const originals = places.map((place) => readFileSync(place))
  for (const [index, { text }] of changes.entries()) writeFileSync(places[index] ?? '', text)
  try {
    loadSite(input)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems
  } finally {
    for (const [index, place] of places.entries()) writeFileSync(place, originals[index] ?? '')
  }
}
