/** What was found out about texts: at a pause of typing one text is new, and all others are as they were. */

/** Wrapped, as nothing may have been found. */
export type Kept<Data> = Map<string, { data: Data }>

/** As many texts as a large site has, and those of a day's typing. */
const mostKept = 5_000

/** What a text was found to say before, or is found to say now. */
export function once<Data>(known: Kept<Data>, text: string, read: () => Data): Data {
  const found = known.get(text)
  if (found) return found.data
  if (known.size > mostKept) known.clear()
  const data = read()
  known.set(text, { data })
  return data
}
