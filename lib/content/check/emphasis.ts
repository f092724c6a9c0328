/** How emphasis is compared: what emphasises, and whether it leads its block where a page leads its blocks with it. */
import { plainWords, textOfBlock } from '#lib/content/check/wording'
import type { TextFile } from '#lib/content/read/folder'
import type { Block } from '#lib/content/read/structure'
import { type Locale, locales, type Pair } from '#lib/locales'

/** Leading words stand for a heading: that several blocks have them in one language is no chance. */
const fewest = 2

/** What tells the emphasis of a block from that of its counterpart, in writers' marks: '**', and '**…' for words that lead. */
export function emphasisMarks(texts: Pair<TextFile>): (block: Block) => string[] {
  const isLost = locales.some((locale) => isLedInOne(texts, locale))
  return (block) =>
    block.emphasis
      .map(({ mark }) => (mark === 'strong' ? '**' : '*'))
      .sort()
      .map((mark, index) => (isLost && index === 0 && isLed(block) ? `${mark}…` : mark))
}

/** True where a language leads every block that has strong words with them, and the other leads some and not others. */
function isLedInOne(texts: Pair<TextFile>, locale: Locale): boolean {
  const strong = (one: Locale) => texts[one].structure.blocks.filter(isStrong)
  const [own, other] = [strong(locale), strong(locale === 'fi' ? 'sv' : 'fi')]
  const led = other.filter(isLed).length
  return own.length >= fewest && own.every(isLed) && led > 0 && led < other.length
}

function isStrong({ emphasis }: Block): boolean {
  return emphasis.some(({ mark }) => mark === 'strong')
}

function isLed(block: Block): boolean {
  const first = block.emphasis.find(({ mark }) => mark === 'strong')?.text
  return first !== undefined && plainWords(textOfBlock(block)).startsWith(plainWords(first))
}
