/** How words are spelled, so that those that differ in a letter or two are found without a look at all the others. */
import { distance } from 'fastest-levenshtein'

export type Spelling = {
  /** Places of words by length and first letter, 'k7', and by length and end, '…sta7'. */
  shapes: Map<string, number[]>
  /** The letters that each word has. */
  letters: Uint32Array
}

/** The spelling of a list of words. */
export function spellingOf(words: string[]): Spelling {
  const shapes: Spelling['shapes'] = new Map()
  for (const [place, word] of words.entries())
    for (const shape of shapesOf(word)) {
      const there = shapes.get(shape)
      if (there) there.push(place)
      else shapes.set(shape, [place])
    }
  return { shapes, letters: Uint32Array.from(words, lettersOf) }
}

/** The places of the words that are at most so many letters away, with the number of them. */
export function nearTo(
  { shapes, letters }: Spelling,
  words: string[],
  word: string,
  most: number,
): Map<number, number> {
  const near = new Map<number, number>()
  const own = lettersOf(word)
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const shape of shapesOf(word, length))
      for (const place of shapes.get(shape) ?? []) {
        // One error takes away a letter at most, and brings another.
        if (bitsIn((letters[place] ?? 0) ^ own) > 2 * most) continue
        const away = distance(words[place] ?? '', word)
        if (away <= most) near.set(place, away)
      }
  return near
}

/** Length, with the first letter and with the last three: an error in the first letter leaves the end as it was. */
function shapesOf(word: string, length = word.length): string[] {
  return [`${word.slice(0, 1)}${length}`, `…${word.slice(-3)}${length}`]
}

/** A bit for each letter of a word; a few letters share one. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32)
  return letters
}

/** How many of 32 bits are set. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
