/** Which words of a page are those of a query. */
import { partsOf } from '#lib/search/compounds'
import type { Meaning } from '#lib/search/meaning'
import type { SearchIndex } from '#lib/search/search-index'
import { stemsOf } from '#lib/text/stems/stems'

/** From a word of a page to the place of the word of the query that means it; -1 for the others. */
export type Marker = (word: string) => number

/** Index terms that the query means less than this are not marked. */
const marked = 0.3

/** How a term begins; a word with another beginning has no such stem or part, which is much quicker to see. */
const beginning = { stem: 1, part: 3 }

type Wanted = { terms: Map<string, number>; stems: Set<string>; parts: string[] }

/** The marker of a query, which remembers the words that it has seen. */
export function markerOf({ words }: Meaning, index: SearchIndex): Marker {
  const wanted = wantedOf(words.map(({ terms }) => terms))
  const seen = new Map<string, number>()
  return (word) => {
    const place = seen.get(word) ?? placeOf(word, wanted, index)
    seen.set(word, place)
    return place
  }
}

/** The terms with the place of the word that means them, and how they begin. */
function wantedOf(words: Map<string, number>[]): Wanted {
  const terms = new Map<string, number>()
  for (const [place, own] of words.entries())
    for (const [term, weight] of own)
      if (weight >= marked && !terms.has(term)) terms.set(term, place)
  const names = [...terms.keys()]
  const parts = names.flatMap((term) =>
    term.startsWith('~') ? [term.slice(1, beginning.part + 1)] : [],
  )
  return {
    terms,
    stems: new Set(names.map((term) => term.slice(0, beginning.stem))),
    parts: [...new Set(parts)],
  }
}

function placeOf(word: string, { terms, stems, parts }: Wanted, index: SearchIndex): number {
  const mayBeWanted =
    stems.has(word.slice(0, beginning.stem)) || parts.some((part) => word.includes(part))
  const found = mayBeWanted ? termsOf(word, index).flatMap((term) => terms.get(term) ?? []) : []
  return found.length > 0 ? Math.min(...found) : -1
}

/** The index terms of a word of a page. */
function termsOf(word: string, index: SearchIndex): string[] {
  const { termsOfWords, locale, isStem, beginnings } = index
  const there = termsOfWords.get(word)
  if (there) return there
  const stems = stemsOf(word, locale)
  const isKnown = (stem: string) => isStem(stem) && !stems.includes(stem)
  const parts = partsOf(word, locale, { isKnown, beginnings }).map((part) => `~${part}`)
  const terms = [...stems, ...parts]
  termsOfWords.set(word, terms)
  return terms
}
