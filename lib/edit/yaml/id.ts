/** Names that a program needs and nobody sees: made of words. */

/** 'Työ ja välitys' → 'tyo-ja-valitys'. Empty where there are no letters. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** An id that no other has. */
export function idOf(words: string, taken: string[]): string {
  const base = slugOf(words).split('-').slice(0, 5).join('-') || 'x'
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`
    if (!taken.includes(id)) return id
  }
}
