/** The terms of each word, by their places: those of the word at place `n` stand from `starts[n]` to before `starts[n + 1]`. */
export type TermsOfWords = { ids: Map<string, number>; starts: Uint32Array; places: Uint32Array }

/** From the terms of each word to their places, in the order of the terms. */
export function termsOfWords(terms: string[][]): TermsOfWords {
  const all = new Set<string>()
  for (const own of terms) for (const term of own) all.add(term)
  const ids = new Map([...all].sort().map((name, id) => [name, id]))
  const starts = new Uint32Array(terms.length + 1)
  const places: number[] = []
  for (const [word, own] of terms.entries()) {
    for (const term of own) places.push(ids.get(term) ?? 0)
    starts[word + 1] = places.length
  }
  return { ids, starts, places: Uint32Array.from(places) }
}
