/** A text as its forms are read: composed letters and plain spaces; and the way back to the places of the text as written. */
import type { Quantity } from '#lib/text/quantity/quantity'

/** Composed, with a plain space for every other kind of space within a line. */
export function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
}

/** The quantities at the places of the text as written, with its own characters. */
export function originalPlaces(found: Quantity[], text: string, source: string): Quantity[] {
  if (found.length === 0) return found
  const place = text.length === source.length ? (at: number) => at : placesOf(text)
  return found.map((quantity) => {
    const [at, end] = [place(quantity.at), place(quantity.end)]
    return { ...quantity, at, end, text: text.slice(at, end) }
  })
}

/** From a place in the composed text to that in the text as written. */
function placesOf(text: string): (at: number) => number {
  const starts: number[] = []
  let length = 0
  for (const { 0: cluster, index } of text.matchAll(/.\p{M}*/gsu)) {
    for (const _ of cluster.normalize('NFC')) starts.push(index)
    length = index + cluster.length
  }
  return (at) => starts[at] ?? length
}
