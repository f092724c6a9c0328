/** Chance that is the same at every run. */

/** Numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed that belongs to a word. */
export function seedOf(word: string): number {
  return [...word].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7)
}

/** Some of a list, in an order of chance; all of it where there are not so many. */
export function sample<Item>(all: Item[], count: number, random: () => number): Item[] {
  const rest = [...all]
  const chosen: Item[] = []
  while (rest.length > 0 && chosen.length < count) {
    const [one] = rest.splice(Math.floor(random() * rest.length), 1)
    if (one !== undefined) chosen.push(one)
  }
  return chosen
}

/** One of a list that has some. */
export function pick<Item>(all: Item[], random: () => number): Item | undefined {
  return all[Math.floor(random() * all.length)]
}
