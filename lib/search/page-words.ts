/** The words of pages as numbers: a page that has not changed is counted without a look at its texts, or at a word as such. */
import { type FieldCounts, fields } from '#lib/search/fields'

/** The words that the pages of a language have, each known by its place: that of its first page, field and count. */
export type Vocabulary = { words: string[]; places: Map<string, number> }

/** The words of a page: of one field after the other how many there are, and then the place of each and how often it stands there. */
export type PageWords = Uint32Array

export function newVocabulary(): Vocabulary {
  return { words: [], places: new Map() }
}

/** The words of a page by their places. New ones are added to the vocabulary. */
export function pageWordsOf(vocabulary: Vocabulary, counts: FieldCounts): PageWords {
  const numbers: number[] = []
  for (const field of fields) {
    numbers.push(counts[field].length)
    for (const [word, often] of counts[field]) numbers.push(placeOf(vocabulary, word), often)
  }
  return Uint32Array.from(numbers)
}

/** The words of a page by their places in another vocabulary. `moved` has the new place of each old one, so far as it is known, or -1. */
export function movedWords(
  page: PageWords,
  from: string[],
  moved: Int32Array,
  to: Vocabulary,
): PageWords {
  const own = page.slice()
  eachField(page, (_, start, end) => {
    for (let at = start; at < end; at += 2) {
      const old = page[at] ?? 0
      if (moved[old] === -1) moved[old] = placeOf(to, from[old] ?? '')
      own[at] = moved[old] ?? 0
    }
  })
  return own
}

/** Calls back for each field with the part of the numbers that its words are in, from `start` to before `end`: a place, then a count. */
export function eachField(
  page: PageWords,
  take: (field: number, start: number, end: number) => void,
): void {
  let start = 0
  for (let field = 0; field < fields.length; field++) {
    const end = start + 1 + 2 * (page[start] ?? 0)
    take(field, start + 1, end)
    start = end
  }
}

function placeOf({ words, places }: Vocabulary, word: string): number {
  const there = places.get(word)
  if (there !== undefined) return there
  places.set(word, words.length)
  return words.push(word) - 1
}
