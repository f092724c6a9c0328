/** Where something of a body stands in its file: lines of a body count from its first. */
import type { TextFile } from '#lib/content/read/folder'
import type { Spot } from '#lib/content/read/structure'
import type { Place } from '#lib/problems/problems'

export function placeInBody(
  { file, bodyLine }: Pick<TextFile, 'file' | 'bodyLine'>,
  { line, column }: Spot,
): Place {
  return { file, line: line + bodyLine - 1, column }
}
