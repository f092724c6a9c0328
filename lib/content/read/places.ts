/** Where the values of a YAML file stand, as text: kept between builds, and read only when a message points at one. */
import type { Place } from '#lib/problems/problems'

export type Places = {
  /** Place of the value at a path, or of the nearest value around it. */
  placeOf: (path: PropertyKey[]) => Place
}

/** Line and column of each value, by its path: 'figures/0/label'. The file itself has the empty path. */
export type Spots = Record<string, [line: number, column: number]>

export function placesIn(file: string, written: () => string): Places {
  let spots: Spots | undefined
  return {
    placeOf(path) {
      spots ??= spotsOf(written())
      return { file, ...nearestSpot(path, spots) }
    },
  }
}

function spotsOf(written: string): Spots {
  return JSON.parse(written)
}

function nearestSpot(path: PropertyKey[], spots: Spots): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const spot = spots[path.slice(0, length).join('/')]
    if (spot) return { line: spot[0], column: spot[1] }
  }
  return { line: 1, column: 1 }
}
