/** The word that a writer probably meant. */
import { closest, distance } from 'fastest-levenshtein'

/** The nearest of the known words, or 'none' when no word is within a third of its letters (or two letters of a short one). */
export function nearest(found: string, known: string[]): string {
  if (known.length === 0) return 'none'
  const best = closest(found, known)
  return distance(found, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : 'none'
}
