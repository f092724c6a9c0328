/** What a word of a query may mean: index terms, each with its weight. */

/** Weights of index terms, and how good the best of them is: 1 the word itself, 0 nothing like it. */
export type Variants = {
  terms: Map<string, number>
  quality: number
  /** The word of the pages that it was taken for, when it was taken for one with a typing error. */
  spelled?: string
}

/** Adds terms of a weight; a term keeps its highest. */
export function add(found: Variants, terms: string[], weight: number, quality: number): Variants {
  for (const term of terms) found.terms.set(term, Math.max(weight, found.terms.get(term) ?? 0))
  if (terms.length > 0) found.quality = Math.max(found.quality, quality)
  return found
}
