/** Words of which another program has put question marks in the place of letters: 'hyv?? ty?', 'p?iv?'. */

/** Within a word; two and more before small letters; before a mark that never follows a question mark. An address has its own question marks. */
const lost = [
  /(?<![\p{L}\p{N}/=&?.-])\p{L}+\?+\p{Ll}[\p{L}?]*(?![\p{L}\p{N}/=&])/gu,
  /(?<![\p{L}\p{N}/=&.-])\p{L}+\?{2,}(?=[ \u00a0]+\p{Ll})/gu,
  /(?<![\p{L}\p{N}/=&.-])\p{L}+\?+(?=[.,;:]|-\p{L})/gu,
  /(?<![\p{L}\p{N}/=&?!.-])\?+\p{Ll}{2,}(?!\p{L}*[/=&])/gu,
]

export type Lost = { index: number; word: string }

/** The first such word of a text: the others have the same cause. */
export function lostLetters(text: string): Lost | undefined {
  if (!text.includes('?')) return undefined
  const found = lost.flatMap((pattern) => [...text.matchAll(pattern)])
  const [first] = found.toSorted((a, b) => a.index - b.index)
  return first && { index: first.index, word: first[0] }
}
