/** One of a list, if it has any. */
export function pick<Item>(all: Item[], random: () => number): Item | undefined {
  return all[Math.floor(random() * all.length)]
}
