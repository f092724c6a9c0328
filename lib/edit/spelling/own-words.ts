/** Words that are right because the site has them: names of its lists and of its facts. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Kept, once } from '#lib/edit/follow/kept'

const lists = ['terms', 'phrases', 'contacts', 'links', 'funding', 'sources']

/** Whole words: no part of '30-vuotiaat' or 'sosiaali- ja …'. */
export const wordPattern =
  /(?<![\p{L}\d-])\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*(?![\p{L}\p{M}\d-])/gu

interface Own {
  words: Set<string>
  /** Without the last letters, for 'Kampin' of 'Kamppi'. */
  stems: string[]
}

const kept: Kept<Own> = new Map()

/** `facts` is the text of the page's own. */
export function ownWords(content: string, facts: string): (word: string) => boolean {
  const texts = [...lists.map((name) => textIn(path.join(content, `${name}.yaml`))), facts]
  const all = texts.map((text) => once(kept, text, () => ownIn(text)))
  return (word) =>
    all.some(({ words }) => words.has(word)) ||
    (/^\p{Lu}/u.test(word) && all.some(({ stems }) => stems.some((stem) => word.startsWith(stem))))
}

function ownIn(text: string): Own {
  const words = new Set(text.match(wordPattern))
  const names = [...words].filter((word) => /^\p{Lu}/u.test(word) && word.length > 4)
  return { words, stems: names.map((name) => name.slice(0, Math.max(4, name.length - 3))) }
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // There need not be every list.
    return ''
  }
}
