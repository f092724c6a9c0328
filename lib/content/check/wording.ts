/** What a text says, whatever its formatting: what stays the same for the reader is the same text here. */
import { shortHash } from '#lib/content/read/hash'
import type { Block } from '#lib/content/read/structure'
import { unread } from '#lib/content/read/unreadable'

/** As many characters of a hash as tell the blocks of one page apart. */
const hashLength = 12

/** The words with one kind of space and of quotation mark, in composed letters. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(unread, '')
    .replace(/["'`´“”„‟«»‘’‚‛‹›]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The hash of a text. */
export function hashOfText(text: string): string {
  return shortHash(plainWords(text)).slice(0, hashLength)
}

/** What a block says: its words, its cells, and which of its words are emphasised. */
export function textOfBlock({ words, cells }: Block): string {
  return cells ? cells.join(' | ') : words.map(({ text }) => text).join('')
}

export function hashOfBlock(block: Block): string {
  const parts = [
    block.words.map(({ text }) => text).join(''),
    ...(block.cells ?? []),
    ...block.emphasis.map(({ mark, text }) => `${mark} ${text}`),
  ]
  return shortHash(...parts.map(plainWords)).slice(0, hashLength)
}
