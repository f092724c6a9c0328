/** What each way from a word of a query to an index term is worth. */

/** Weights of index terms, and how good the best of them is: 1 the word itself, 0 nothing like it. */
export type Variants = { terms: Map<string, number>; quality: number }

/** How much each way from word to term is worth. */
export const worth = {
  /** The word as written sets a name or a form apart from others of its stem. */
  written: 0.5,
  /** The same word in any form. */
  stem: 1,
  /** Dots are often missing on foreign keyboards; little else is meant. */
  folded: 0.9,
  /** The word is a part of a compound: 'kriteeri' in 'hankintakriteeri'. */
  part: 0.5,
  /** One typing error, and two. */
  fuzzy: [0.8, 0.75, 0.5],
  /** A compound that no page has means its parts. */
  split: 0.45,
  /** A compound that pages have means its parts a little. */
  ownParts: 0.02,
  /** The beginning or end of a longer word: 'palkkatuki' and 'palkkatukityö'. */
  within: 0.7,
  /** Same beginning or end: 'työllistyä' and 'työllistymisehto'. */
  akin: 0.35,
}

/** Adds terms of a weight; a term keeps its highest. */
export function add(found: Variants, terms: string[], weight: number, quality: number): Variants {
  for (const term of terms) found.terms.set(term, Math.max(weight, found.terms.get(term) ?? 0))
  if (terms.length > 0) found.quality = Math.max(found.quality, quality)
  return found
}
