/** Text that is meant as markup and is not read so, or is read otherwise than it looks. */
import type { Root } from 'mdast'
import { blockMarks } from '#lib/content/read/block-marks'
import { inlineMarks } from '#lib/content/read/inline-marks'
import { lineMarks } from '#lib/content/read/line-marks'
import { lostLetters } from '#lib/content/read/lost-letters'
import { type Found, type Prose, proseOf } from '#lib/content/read/prose'
import type { Structure } from '#lib/content/read/structure'
import { tableMarks } from '#lib/content/read/table-marks'

/** What looks like markup in a body. Lines count from the body's first line. */
export function lookAlikes(tree: Root, markdown: string): Structure['faults'] {
  const prose = proseOf(tree, markdown)
  const lines = lineMarks(prose)
  const found = [
    ...blockMarks(tree, markdown),
    ...tableMarks(tree, markdown),
    ...lines.found,
    ...inlineMarks(lines.rest),
    ...prose.flatMap(lostIn),
  ]
  return found.map(({ offset, id, values }) => ({ ...spotAt(markdown, offset), id, values }))
}

function lostIn({ offset, text }: Prose): Found[] {
  const lost = lostLetters(text)
  if (!lost) return []
  const values = { found: lost.word.slice(0, 80), write: 'question' }
  return [{ offset: offset + lost.index, id: 'garbled', values }]
}

function spotAt(markdown: string, offset: number): { line: number; column: number } {
  const lines = markdown.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
