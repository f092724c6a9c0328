/** Words come again and again: what was found out about one is kept. */

/** What was found out about words; wrapped, as nothing may have been found. */
export type Kept<Value> = Map<string, { value: Value }>

/** More than the different words of a large site; a full map takes no more, and what is beyond is found again each time. */
const mostKept = 100_000

/** What a word was found to be before, or is found to be now. */
export function recall<Value>(kept: Kept<Value>, word: string, find: () => Value): Value {
  const known = kept.get(word)
  if (known) return known.value
  const value = find()
  if (kept.size < mostKept) kept.set(word, { value })
  return value
}
