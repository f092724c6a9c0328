/** Lines with bars that are no table: the second line, which makes them one, is missing or has another number of cells. */

/** The second line that is missing; nothing where a line is no row, or not the first of its rows. */
export function headless(line: string, before: string, after: string): string | undefined {
  if (!isRow(line, before, after) || isRow(before, '', line)) return undefined
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length
  return `|${'---|'.repeat(cells)}`
}

function isRow(line: string, before: string, after: string): boolean {
  if (/^\s*\|.*\S.*\|\s*$/.test(line)) return true
  const isCut = (one: string) => / \| |^\s*\||^[ |:-]*-\|-[ |:-]*$/.test(one)
  return isCut(line) && (isCut(before) || isCut(after))
}
