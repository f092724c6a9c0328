/** Roman numbers to 39. One letter alone counts only beside what is numbered so: 'osa V', 'I vaihe'; 'I' is a word of Swedish. */

const several = /(?<![\p{L}\p{N}])(?!X+(?![IVX]))X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/uy

const one =
  /(?<=(?<!\p{L})(?:osa|vaihe|luku|luokka|taso|liite|jakso|del|fas|kapitel|klass|nivå|bilaga|steg)\p{L}{0,5} )[IVX](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[IVX](?= (?:osa|vaihe|luku|luokka|taso|jakso)\p{L}*)/iuy

const values: Record<string, number> = { I: 1, V: 5, X: 10 }

/** The number that starts at a place, and its end. */
export function romanAt(source: string, at: number): { value: number; end: number } | undefined {
  for (const pattern of [several, one]) {
    pattern.lastIndex = at
    const [written = ''] = pattern.exec(source) ?? []
    if (written.length >= (pattern === several ? 2 : 1) && written === written.toUpperCase())
      return { value: numberOf(written), end: at + written.length }
  }
  return undefined
}

/** A smaller letter before a greater one is taken from it. */
function numberOf(written: string): number {
  const all = [...written].map((letter) => values[letter] ?? 0)
  return all.reduce(
    (sum, value, index) => sum + (value < (all[index + 1] ?? 0) ? -value : value),
    0,
  )
}
