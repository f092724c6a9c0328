/** Whether a finished tree is still as it was written: a full disk, a broken copy or a hand may have cut its files. */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { PartTable } from '#lib/build/part'
import { partsFile } from '#lib/build/tree-state'
import { treeFormat } from '#lib/tree/manifest'

/** What is wrong with a tree, in half a sentence: 'site/fi.html has 0 bytes in place of 5321'. Undefined when all is well. */
export function damageOf(tree: string): string | undefined {
  const parts = recordOf(tree, partsFile)
  const headers = recordOf(tree, 'headers.json')
  const build = recordOf(tree, 'build.json')
  const broken = [parts, headers, build].find((record) => typeof record === 'string')
  if (typeof broken === 'string') return broken
  if (!hasFields(headers, 'defaults', 'paths', 'errors')) return 'headers.json is not complete'
  if (!hasFields(build, 'moment', 'pages', 'aliases')) return 'build.json is not complete'
  if (!('format' in build) || build.format !== treeFormat)
    return 'it was made by another version of this program'
  return Object.entries(isTable(parts) ? parts : {})
    .map(([name, part]) => damageOfPart(tree, name, part))
    .find((found) => found !== undefined)
}

/** The record, or what is wrong with it. */
function recordOf(tree: string, name: string): object | string {
  try {
    const read: unknown = JSON.parse(readFileSync(path.join(tree, name), 'utf8'))
    return typeof read === 'object' && read !== null ? read : `${name} is not complete`
  } catch (error) {
    return error instanceof SyntaxError ? `${name} is no JSON` : `${name} cannot be read`
  }
}

function hasFields(record: object | string | undefined, ...names: string[]): record is object {
  return typeof record === 'object' && names.every((name) => name in record)
}

function isTable(record: object | string | undefined): record is PartTable {
  return typeof record === 'object'
}

/** What is wrong with the files of a part; undefined when all are as they were written. */
export function damageOfPart(
  tree: string,
  name: string,
  { suffixes, sizes }: PartTable[string],
): string | undefined {
  for (const [index, suffix] of ['', ...(suffixes ?? [])].entries()) {
    const size = statSync(path.join(tree, name + suffix), { throwIfNoEntry: false })?.size
    if (size === undefined) return `${name}${suffix} is missing`
    if (size !== sizes?.[index])
      return `${name}${suffix} has ${size} bytes in place of ${sizes?.[index]}`
  }
  return undefined
}
