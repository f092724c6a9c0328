/** Chance that is the same every time: the numbers follow from a word alone, so that a larger corpus has the same pages, and a failure comes again. */

export type Random = () => number

/** Numbers from 0 to below 1 that follow from a seed (mulberry32 on an FNV-1a hash). */
export function randomFrom(seed: string): Random {
  let state = 2166136261
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/** One of a list, each as likely. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('Nothing to pick from.')
  return item
}

/** One of a list, the first ones far more often: words of a text are spread like that. */
export function pickEarly<Item>(random: Random, items: readonly Item[]): Item {
  return pick(() => random() ** 2.5, items)
}

/** Some of a list, none twice. */
export function sample<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const left = [...items]
  const taken: Item[] = []
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1))
  return taken
}
