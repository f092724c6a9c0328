/** What a body says, without its Markdown. */
import type { Block } from '#lib/content/read/structure'

/** A line for each block that says something: headings, paragraphs, items of lists, rows of tables, code. */
export function plainBlocks(blocks: Block[]): string[] {
  return blocks.map(plainBlock).filter((text) => text !== '')
}

function plainBlock({ words, cells }: Block): string {
  const text = cells
    ? cells.join(' ')
    : words
        .filter(isSeen)
        .map(({ text }) => text)
        .join('')
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The title of a link or a picture is no part of the text. */
function isSeen({ from }: Block['words'][number]): boolean {
  return from !== 'title'
}
