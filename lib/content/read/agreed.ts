/** agreed.yaml as it is read and written. */

import type { Agreed } from '#lib/content/read/folder'
import { keyOfFile } from '#lib/content/read/key-of-file'
import { readYaml } from '#lib/content/read/yaml-file'
import { type Problem, problem } from '#lib/problems/problems'
import { agreedSchema, type Behind } from '#lib/schema/agreed'

/** What the file says. Whatever is wrong with it, one problem says what to do: nobody mends it by hand. */
export function readAgreed(
  file: string,
  text: string | undefined,
  problems: Problem[],
): Agreed | undefined {
  if (text === undefined) return undefined
  const faults: Problem[] = []
  const read = readYaml(file, text, agreedSchema, faults)
  const [fault] = faults
  if (fault) problems.push(problem(fault, 'agreedBroken', { key: keyOfFile(file) }))
  if (!read) return undefined
  const { behind, blocks } = read.data
  return { ...(behind && { behind }), dueAt: read.yaml.placeOf(['behind', 'due']), blocks }
}

/** The file's text. The same agreement always gives the same text. */
export function agreedText(behind: Behind | undefined, blocks: string[]): string {
  const { language, since, due } = behind ?? {}
  const lines = [
    '# npm run content:agree',
    ...(behind ? [`behind: {language: ${language}, since: ${since}, due: ${due}}`] : []),
    blocks.length > 0 ? 'blocks:' : 'blocks: []',
    ...[...new Set(blocks)].map((block) => `  - ${block}`),
  ]
  return `${lines.join('\n')}\n`
}
