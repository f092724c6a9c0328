/** What a finished tree says of itself to the next build. Little is loaded here: a build that has nothing to do asks no more. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PartTable } from '#lib/build/part'
import type { BuildRecord } from '#lib/tree/manifest'

export const partsFile = 'parts.json'

/** Written last, so a tree without it was not finished. */
export const signatureFile = 'inputs.sha256'

/** Says in a tree that it is also true at a later moment. The file is replaced at once, and the rest of the tree is not touched. */
export function confirmMoment(tree: string, record: BuildRecord, moment: Date): void {
  const file = path.join(tree, 'build.json')
  writeJson(`${file}.new`, { ...record, moment: moment.toISOString() })
  renameSync(`${file}.new`, file)
}

/** The signature of a finished tree; undefined when there is none. */
export function signatureOf(tree: string): string | undefined {
  const file = path.join(tree, signatureFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The parts of a finished tree by name; none when there is no such tree, or when its table cannot be read. */
export function readParts(tree: string): PartTable {
  const file = path.join(tree, partsFile)
  if (signatureOf(tree) === undefined || !existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

export function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`)
}
