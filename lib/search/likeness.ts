/** How much a query is like the name of a page. */
import type { Name } from '#lib/search/names'
import type { Variants } from '#lib/search/weighted-terms'

/** Index terms that a word of the query means at least this much count as said. */
const said = 0.5

/** From 0 to 1: how much of the name the query says, and how much of the query is the name. */
export function likeness(name: Name, asked: Variants[]): number {
  if (name.words.length === 0 || asked.length === 0) return 0
  const isSaid = (stems: string[], { terms }: Variants) =>
    stems.some((stem) => (terms.get(stem) ?? 0) >= said)
  const saidOfName = name.words.filter((stems) => asked.some((word) => isSaid(stems, word))).length
  const saidOfQuery = asked.filter((word) => name.words.some((stems) => isSaid(stems, word))).length
  return (saidOfName / name.words.length) * (saidOfQuery / asked.length)
}
